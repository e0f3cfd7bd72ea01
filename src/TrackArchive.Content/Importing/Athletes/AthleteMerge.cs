using System.Collections.Immutable;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.People;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;

namespace TrackArchive.Content.Importing.Athletes;

/// <summary>
/// Completes one athlete from a row of a table. A date takes the place of a coarser one that it fits and stands beside one that it
/// contradicts, each with its sources; an approximate year that a date does not fit is reported and kept. A name takes the place of the one
/// that was shown.
/// </summary>
internal sealed class AthleteMerge(TableRow row, List<RowNote> differences)
{
    private static readonly string[] IdKeys = ["olympedia", "wikidata", "world-athletics", "olympics"];

    public MapNode Complete(MapNode athlete)
    {
        athlete = Life(Life(Name(athlete), "born"), "died");
        string[] names = [.. row["also-known-as"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Except(athlete.TextsOf("also-known-as").Append(athlete.TextOf("name")))!];
        if (names.Length > 0)
            athlete = athlete.With("also-known-as", Nodes.Texts([.. athlete.TextsOf("also-known-as"), .. names]));
        return IdKeys.Aggregate(athlete, Id);
    }

    /// <summary>The name that is shown gives way to the table's and stays among the others, so that search finds both.</summary>
    private MapNode Name(MapNode athlete)
    {
        if (row["name"].Length > 0 && athlete.TextOf("name") is { } before && before != row["name"])
            athlete = athlete.With("name", Nodes.Text(row["name"])).With("also-known-as", Nodes.Texts([.. athlete.TextsOf("also-known-as").Except([row["name"]]), before]));
        return row["family-name"].Length > 0 && athlete.TextOf("family-name") != row["family-name"] ? athlete.With("family-name", Nodes.Text(row["family-name"])) : athlete;
    }

    private MapNode Id(MapNode athlete, string key)
    {
        if (row[key].Length == 0)
            return athlete;
        var ids = athlete.Find("ids") as MapNode ?? Nodes.Map();
        if (ids.TextOf(key) is not { } there)
            return athlete.With("ids", ids.With(key, new Scalar(row[key], IsQuoted: true, default)));
        if (there != row[key])
            differences.Add(row.Note($"{row["id"]} is {there} at {key} in the file, which was kept, and {row[key]} here"));
        return athlete;
    }

    private MapNode Life(MapNode athlete, string key)
    {
        if (PartialDate.TryParse(row[key]) is not { Succeeded: true, Value: var date })
            return athlete;
        var stated = Nodes.Map(("date", Nodes.Text(date.ToString())), ("place", Nodes.TextOrNone(row[$"{key}-place"])), ("sources", Nodes.TextsOrNone(ColumnMap.Sources(row[$"{key}-source"]))));
        ImmutableArray<MapNode> there = athlete.Find(key) switch
        {
            null => [],
            ListNode list => [.. list.Items.Select(AsMap)],
            var one => [AsMap(one)],
        };
        var same = there.FirstOrDefault(e => DateOf(e) == date);
        if (same is not null)
            return Write(athlete, key, there, there.Replace(same, With(same, stated)));
        if (there.FirstOrDefault(e => DateOf(e) is { } known && IsFinerThan(known, date) && Fits(date, known)) is not null)
            return athlete;
        if (there.FirstOrDefault(e => DateOf(e) is { } known && IsFinerThan(date, known) && Fits(known, date)) is { } coarser)
            return Write(athlete, key, there, there.Replace(coarser, coarser.Find("place") is null ? stated : With(stated, coarser)));
        if (date.IsApproximate || there.Any(e => DateOf(e) is { IsApproximate: true }))
        {
            differences.Add(row.Note($"{row["id"]}: {key} {DateOf(there[0])} in the file, which was kept, and {date} here"));
            return athlete;
        }

        return Write(athlete, key, there, there.Add(stated));
    }

    private static MapNode AsMap(Node node) => node as MapNode ?? Nodes.Map(("date", node));

    private static PartialDate? DateOf(MapNode life) => PartialDate.TryParse(life.TextOf("date") ?? "") is { Succeeded: true, Value: var date } ? date : null;

    private static bool IsFinerThan(PartialDate a, PartialDate b) => Precision(a) > Precision(b);

    private static int Precision(PartialDate date) => date.IsApproximate ? 0 : date.Month == 0 ? 1 : date.Day == 0 ? 2 : 3;

    /// <summary>Whether a coarser date may be the finer one.</summary>
    private static bool Fits(PartialDate coarse, PartialDate fine) =>
        coarse.IsApproximate ? Likeness.CompareBirths(coarse, fine) == Verdict.Same : coarse.Year == fine.Year && (coarse.Month == 0 || coarse.Month == fine.Month);

    private static MapNode With(MapNode life, MapNode other)
    {
        string[] before = [.. life.TextsOf("sources").Concat(life.TextsOf("source"))];
        string[] sources = [.. before.Union(other.TextsOf("sources").Concat(other.TextsOf("source")))];
        life = life.Add("place", other.Find("place"));
        return sources.Length == before.Length ? life : life.Without("source").With("sources", Nodes.Texts(sources));
    }

    private static MapNode Write(MapNode athlete, string key, ImmutableArray<MapNode> before, ImmutableArray<MapNode> after) =>
        before.SequenceEqual(after) ? athlete : athlete.With(key, after is [var only] ? Short(only) : Nodes.List(after));

    /// <summary>A date alone needs no map.</summary>
    private static Node Short(MapNode life) => life.Entries is [{ Key.Text: "date" } date] ? date.Value : life;
}
