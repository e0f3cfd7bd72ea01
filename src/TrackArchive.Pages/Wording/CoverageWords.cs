using TrackArchive.Domain;

namespace TrackArchive.Pages.Wording;

/// <summary>How much of a final the archive has.</summary>
public static class CoverageWords
{
    private const int MaxNamed = 3;

    /// <summary>"complete field", "first 8 places", "first 6 places; 7th and 9th not known", "medallists".</summary>
    public static string Describe(Final final) => final.Coverage switch
    {
        Coverage.Finishers => DescribePlaces([.. final.KnownPlaces]),
        Coverage.Complete or Coverage.Medals or Coverage.Partial or Coverage.Missing => Words.Describe(final.Coverage),
        var other => throw new ArgumentOutOfRangeException(nameof(final), other, null),
    };

    /// <summary>A letter or sign for a narrow cell; its words are with it.</summary>
    public static string Sign(Coverage coverage) => coverage switch
    {
        Coverage.Complete => "C",
        Coverage.Finishers => "F",
        Coverage.Medals => "M",
        Coverage.Partial => "P",
        Coverage.Missing => "–",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    public static string Sign(Agreement agreement) => agreement switch
    {
        Agreement.TwoSourcesAgree => "2",
        Agreement.OneSource => "1",
        Agreement.SourcesDisagree => "d",
        _ => throw new ArgumentOutOfRangeException(nameof(agreement), agreement, null),
    };

    private static string DescribePlaces(int[] places)
    {
        var missing = PlaceRun.FindMissing(places);
        var named = missing.Take(MaxNamed).Select(NumberWords.Ordinal);
        string[] more = missing.Count > MaxNamed ? [NumberWords.Count(missing.Count - MaxNamed, "other", "others")] : [];
        return $"first {PlaceRun.CountUnbroken(places)} places" + (missing.Count == 0 ? "" : $"; {TextWords.List([.. named, .. more])} not known");
    }
}
