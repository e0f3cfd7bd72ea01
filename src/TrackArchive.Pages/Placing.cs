using System.Globalization;

namespace TrackArchive.Pages;

/// <summary>How somebody came in: a place, or how the contest ended for them.</summary>
/// <param name="Words">"1", "=2", or a status like "DNF"; empty where nothing is known.</param>
/// <param name="Number">The place; absent without one.</param>
public sealed record Placing(string Words, int? Number = null)
{
    public static Placing Unknown { get; } = new("");

    public static Placing At(int place, bool isShared = false) =>
        new((isShared ? "=" : "") + place.ToString(CultureInfo.InvariantCulture), place);

    /// <summary>Whether the place is the medal's own; a medal that was awarded beside it is not.</summary>
    public bool IsPlaceOf(Medal medal) => Number == medal.Place();
}
