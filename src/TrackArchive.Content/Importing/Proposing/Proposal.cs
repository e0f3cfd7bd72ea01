using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.Proposing;

/// <summary>
/// The content files in which a table's rows miss something, with what they miss: nations, clubs, sources, events, championships, editions and
/// programmes. Names and kinds are guessed from ids, so a keeper reads them before they become content.
/// </summary>
internal sealed class Proposal(Archive archive, string contentFolder)
{
    public IReadOnlyList<ChangedFile> Create(IReadOnlyList<TableRow> rows)
    {
        var finals = rows.Where(r => FinalKeys.Parts.All(k => Slug.IsValid(r[k]))).Select(r => (Championship: r["championship"], Edition: r["edition"], Event: EventOf(r))).Distinct().ToArray();
        var known = new KnownIds(archive);
        ChangedFile?[] files =
        [
            Append("nations.yml", FileKind.Nations, rows.Select(r => r["nation"]).Where(n => IsCode(n) && !known.Nations.Contains(FoldedName.From(n))), n => (n, Nodes.Map(("name", Nodes.Text(n))))),
            Append("teams.yml", FileKind.Teams, rows.Select(r => r["club"]).Where(c => SlugOfName.Create(c).Length > 0 && !known.Clubs.Contains(FoldedName.From(c))), Club),
            Append("sources.yml", FileKind.Sources, rows.SelectMany(r => Maps.ColumnMap.Sources(r["source"])).Where(s => Slug.IsValid(s) && !known.Sources.Contains(s)), s => (s, Nodes.Map(("title", Nodes.Text(s)), ("publisher", Nodes.Text(s))))),
            Append("events.yml", FileKind.Events, finals.Select(f => f.Event).Where(e => archive.FindEvent(new EventId(e)) is null), e => (e, EventGuess.FromId(e))),
            .. finals.GroupBy(f => f.Championship).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => Championship(c.Key, c.Select(f => (f.Edition, f.Event)), CountedBy([.. rows.Where(r => r["championship"] == c.Key)]))),
        ];
        return [.. files.OfType<ChangedFile>()];
    }

    private static bool IsCode(string nation) => nation.Length == 3 && nation.All(char.IsAsciiLetterUpper);

    /// <summary>As the rows are read: the sex is put before what is no id by itself.</summary>
    private string EventOf(TableRow row)
    {
        var sex = row["sex"].Length == 0 ? null : RowSex.Find(row["sex"]);
        var isWhole = sex is null || Sexes.Tokens.TryParse(row["event"].Split('-')[0], out _) || archive.FindEvent(new EventId(row["event"])) is not null || archive.FindEvent(new EventId($"{Sexes.Tokens[Sex.Open]}-{row["event"]}")) is not null;
        return isWhole ? row["event"] : $"{Sexes.Tokens[sex!.Value]}-{row["event"]}";
    }

    private static (string Id, MapNode Node) Club(string club) => (TeamId.TryParse(club).Succeeded ? club : SlugOfName.Create(club), Nodes.Map(("name", Nodes.Text(club))));

    private ChangedFile? Append(string path, FileKind kind, IEnumerable<string> missing, Func<string, (string Id, MapNode Node)> create)
    {
        MapEntry[] entries = [.. missing.Distinct().Order(StringComparer.Ordinal).Select(create).DistinctBy(e => e.Id).Select(e => Nodes.Entry(e.Id, e.Node))];
        return entries.Length == 0 ? null : OpenedFile.Open(contentFolder, path)?.Append(entries, kind);
    }

    /// <summary>By what a championship counts whose rows have such teams; nations are not said.</summary>
    private static string? CountedBy(IReadOnlyCollection<TableRow> rows) =>
        rows.Any(r => r["nation"].Length > 0) ? null : CountedTeams.Tokens[rows.Any(r => r["club"].Length > 0) ? CountedTeam.Club : CountedTeam.None];

    private ChangedFile? Championship(string id, IEnumerable<(string Edition, string Event)> finals, string? countedBy)
    {
        if (OpenedFile.Open(contentFolder, $"championships/{id}.yml") is not { } file)
            return null;
        var root = file.Root.Add("name", Nodes.Text(char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ')));
        root = file.Before is null ? root.Add("teams", Nodes.TextOrNone(countedBy)) : root;
        var editions = root.Find("editions") as MapNode ?? Nodes.Map();
        foreach (var year in finals.GroupBy(f => f.Edition).OrderBy(y => y.Key, StringComparer.Ordinal))
        {
            var edition = editions.Find(year.Key) as MapNode ?? Nodes.Map();
            string[] added = [.. year.Select(f => f.Event).Except(edition.TextsOf("programme")).Order(StringComparer.Ordinal)];
            if (added.Length > 0)
                editions = editions.With(year.Key, edition.With("programme", Nodes.Texts([.. edition.TextsOf("programme"), .. added])));
        }

        root = root.Find("editions") == editions ? root : root.With("editions", editions);
        return ReferenceEquals(root, file.Root) ? null : file.Write(root, FileKind.Championship);
    }
}
