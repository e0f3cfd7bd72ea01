namespace TrackArchive.Content.Validation.People;

/// <summary>The days that a date of birth or death can mean: an approximate year is one off at most.</summary>
internal static class Lifetime
{
    public static DateOnly FirstOf(PartialDate date) => date.IsApproximate ? date.FirstDay.AddYears(-1) : date.FirstDay;

    public static DateOnly LastOf(PartialDate date) => date.IsApproximate ? date.LastDay.AddYears(1) : date.LastDay;
}
