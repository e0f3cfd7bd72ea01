using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Pages.Wording.Parts;

/// <summary>Lines of titles, edition by edition: how they begin, and why an edition has no champion.</summary>
public static class LineageWords
{
    /// <summary>
    /// "The World Championships began in 1976.", where a source says so, or since which edition the event is held. Where the
    /// archive may lack editions before its first, only that it begins there.
    /// </summary>
    /// <param name="championship">Whose line it is.</param>
    /// <param name="first">The first edition with the event.</param>
    /// <param name="editionsWithout">How many editions before that had no such event.</param>
    public static string DescribeBeginning(Championship championship, Edition first, int editionsWithout) =>
        (editionsWithout, championship.IsFromTheBeginning) switch
        {
            (0, true) => $"The {championship.Name} began in {championship.Began!.Year.ToString(CultureInfo.InvariantCulture)}.",
            (0, false) => $"The archive has the {championship.Name} from {first.PlaceName} on.",
            (1, true) => $"At the {championship.Name} since {first.PlaceName}; the edition before had no such event.",
            (var editions, true) => $"At the {championship.Name} since {first.PlaceName}; the {editions} editions before had no such event.",
            (1, false) => $"At the {championship.Name} since {first.PlaceName} at the latest; the edition before it in this archive had no such event.",
            (var editions, false) => $"At the {championship.Name} since {first.PlaceName} at the latest; the {editions} editions before it in this archive had no such event.",
        };

    /// <summary>"Los Angeles 1984 final".</summary>
    public static string DescribeFinal(Final final) => $"{final.Edition.PlaceName} final";

    /// <summary>Why there is no champion, and whom a decision took the title from.</summary>
    public static string? DescribeMissed(LineageStep step, Authority authority)
    {
        string?[] said =
        [
            step.Edition.Status == EditionStatus.Intercalated ? "Intercalated: outside the totals." : null,
            step.Gap switch
            {
                null => null,
                TitleGap.NotHeld or TitleGap.Cancelled => step.Edition.Note ?? $"The edition was {Words.Describe(step.Edition.Status)}.",
                TitleGap.NotOnProgramme => "Held without this event.",
                TitleGap.NotInArchive => "The archive does not have this final.",
                TitleGap.NotKnown => "No source of the archive says who won.",
                TitleGap.Vacant => "The title is vacant.",
                _ => throw new ArgumentOutOfRangeException(nameof(step), step.Gap, null),
            },
            step.Former.IsEmpty ? null : $"No longer champion: {TextWords.List([.. step.Former.Select(f => Lost(f, authority))])}.",
        ];
        var words = string.Join(' ', said.Where(w => w is not null));
        return words.Length == 0 ? null : words;
    }

    /// <summary>"Rashid Ramzi (annulled 2009)"; somebody who was only moved down is named alone.</summary>
    private static string Lost(Standing former, Authority authority) => former.RemovedBy is { } decision
        ? $"{former.Result.Name} ({Words.Removal(decision, authority)})"
        : former.Result.Name;
}
