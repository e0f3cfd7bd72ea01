using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.Records;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Wording.Facts;

/// <summary>Lists of records in words.</summary>
public static class RecordListWords
{
    extension(RecordList list)
    {
        /// <summary>"World record, men's 1500 metres".</summary>
        public string Title => list.Event is { } @event ? $"{list.Name}, {TextWords.LowerFirst(@event.FullName)}" : list.Name;
    }

    /// <summary>The heading of the lists of one kind.</summary>
    public static string DescribeKind(RecordListKind kind) => kind switch
    {
        RecordListKind.Progression => "How records fell",
        RecordListKind.Records => "Records",
        RecordListKind.AllTime => "All-time lists",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>What a list is, as a sentence.</summary>
    public static string DescribeList(RecordList list)
    {
        var marks = NumberWords.Count(list.Entries.Length, "mark", "marks");
        var kept = list.Date is { } date ? $", kept up to {DateWords.Format(date)}" : "";
        var where = list.Championship is { } championship ? $" at the {championship.Name}" : "";
        var whose = (list.Club ?? list.Nation) is { } team ? $" for {team.Name}" : "";
        return list.Kind switch
        {
            RecordListKind.Progression => $"Every {TextWords.LowerFirst(list.Name)}{where}{whose} that the archive’s sources give, oldest first: {marks}{kept}.",
            RecordListKind.Records => $"The record of each event{where}{whose}: {marks}{kept}.",
            RecordListKind.AllTime => $"The best marks of each event{where}{whose}, best first: {marks}{kept}.",
            _ => throw new ArgumentOutOfRangeException(nameof(list), list.Kind, null),
        };
    }

    /// <summary>"3:49.0, Luigi Beccali (ITA), 17 September 1933; equalled 3 times since".</summary>
    public static string Describe(StandingRecord record)
    {
        var (set, again) = (record.Set, record.Holders.Length - 1);
        var nation = set.Nation is { } of ? $" ({of.Id})" : "";
        var date = set.Date is { } day ? $", {DateWords.Format(day)}" : "";
        return $"{MarkWords.Format(set.Mark)}, {set.Who}{nation}{date}{(again == 0 ? "" : again == 1 ? "; equalled once since" : $"; equalled {again.ToString(CultureInfo.InvariantCulture)} times since")}";
    }

    /// <summary>"Complete from 8 June 1912 to 2014, with marks that equalled the record".</summary>
    public static string DescribeSpan(CompleteSpan span) =>
        $"Complete from {DateWords.Format(span.From)} to {DateWords.Format(span.Until)}, {(span.HasEqualled ? "with" : "without")} marks that equalled the record";

    /// <summary>Whether it was ratified, in a word; nothing where no source says so.</summary>
    public static string? DescribeRatified(bool? isRatified) => isRatified switch
    {
        true => "ratified",
        false => "not ratified",
        null => null,
    };

    /// <summary>"How records fell, men".</summary>
    public static string DescribeKind(RecordListKind kind, Sex? sex) => DescribeKind(kind) + (sex is { } of ? $", {TextWords.LowerFirst(Words.Describe(of))}" : "");

    /// <summary>The page of all lists.</summary>
    public static string DescribeIndex(int lists) => $"{CountWords.Lists(lists)} of records, with who set them and when, made in finals or elsewhere.";

    /// <summary>On what sources disagree: "Luigi Beccali, 1933: mark".</summary>
    public static string DescribeMarkOf(RecordEntry entry) => $"{Named(entry)}: mark";

    public static string DescribeDateOf(RecordEntry entry) => $"{Named(entry)}: date";

    private static string Named(RecordEntry entry) => entry.Date is { } date ? $"{entry.Who}, {date.Year.ToString(CultureInfo.InvariantCulture)}" : entry.Who;
}
