using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content.Importing.Rows;

/// <summary>Reads rows by the rules that hold for content files; what does not fit is an exact reason, all of a row's at once.</summary>
internal sealed class RowReader(Archive archive, ColumnMap map)
{
    /// <summary>Who states one thing of a row, where it is not all who state the row.</summary>
    private static readonly string[] StatingColumns = ["squad-source", "record-source", "date-source", "complete-source"];

    private readonly Dictionary<string, Championship> _championships = archive.Championships.ToDictionary(c => c.Id.Value);
    private readonly Dictionary<string, Event> _events = archive.Events.ToDictionary(e => e.Id.Value);
    private readonly Dictionary<string, Team> _nations = archive.Nations.SelectMany(n => n.AlsoWritten.Select(o => (o.Code.Value, n)).Append((n.Id.Value, n)))
        .DistinctBy(n => n.Value).ToDictionary(n => n.Value, n => n.n);

    private readonly Dictionary<string, Team> _clubs = archive.Clubs.ToDictionary(c => c.Id.Value);

    private readonly HashSet<string> _sources = [.. archive.Sources.Select(s => s.Id.Value)];
    private readonly HashSet<string> _athletes = [.. archive.Athletes.Select(a => a.Id.Value)];

    /// <summary>The row, or all that is wrong with it; the final also of a row that is rejected, where it is known.</summary>
    public (ImportedRow? Row, FinalId? Final, IReadOnlyList<RowNote> Mistakes) Read(TableRow row)
    {
        var mistakes = new RowMistakes(row);
        var edition = Edition(row, mistakes);
        var @event = Event(row, edition, mistakes);
        var here = edition is not null && @event is not null ? archive.FindFinal(new FinalId(edition.Id, @event.Id)) : null;
        var sources = Sources(row, here, mistakes);
        if (edition is null || @event is null)
            return (null, null, mistakes.All);
        if (!edition.Programme.Contains(@event.Id))
            mistakes.Add("event", $"{@event.Id} is not in the programme of {edition.Id}");
        var read = Read(row, new ImportedRow(row, new FinalId(edition.Id, @event.Id), @event, edition.HeldIn, [.. sources]), edition, here, mistakes);
        return (mistakes.All.Count == 0 ? read : null, read.Final, mistakes.All);
    }

    private ImportedRow Read(TableRow row, ImportedRow start, Edition edition, Final? here, RowMistakes mistakes)
    {
        var (@event, values) = (start.Event, new RowValues(row, start.Event, map, mistakes));
        var counted = _championships[row["championship"]].CountsBy;
        var read = start with
        {
            CountedBy = counted,
            Nation = row["nation"].Length == 0 && counted != CountedTeam.Nation ? null : Team("nation", _nations, row, edition, mistakes),
            Club = row["club"].Length == 0 ? null : Team("club", _clubs, row, edition, mistakes),
            Date = values.Date("date"),
            Race = values.Race(start.Final),
            Place = values.Place(),
            Status = Status(row, here, mistakes),
            Mark = values.Mark("mark"),
            Wind = values.Wind(),
            Born = values.Date("born"),
            Parts = PartColumns.Read(row, _events, mistakes),
            Squad = Squads.Read(row["squad"], @event, _athletes, mistakes),
            Leg = values.Leg(),
            Rounds = values.Rounds(),
            MarkSources = [.. Known("mark-source", ColumnMap.Sources(row["mark-source"]), mistakes)],
            OtherMarks = OtherMarks(row, @event, mistakes),
            MayHaveChangedSince = values.Date("may-have-changed-since"),
            Listed = Listed(row, values, mistakes),
        };
        foreach (var column in StatingColumns)
            Known(column, ColumnMap.Sources(row[column]), mistakes);
        values.CheckWho();
        values.CheckRest();
        return read;
    }

    private Edition? Edition(TableRow row, RowMistakes mistakes)
    {
        if (!_championships.TryGetValue(row["championship"], out var championship))
        {
            mistakes.AddUnknown("championship", "championship", row["championship"], _championships.Keys);
            return null;
        }

        var edition = EditionId.TryParse($"{championship.Id}/{row["edition"]}") is { Succeeded: true, Value: var id } ? archive.FindEdition(id) : null;
        if (edition is null)
            mistakes.Add("edition", $"{championship.Id} has no edition '{row["edition"]}'");
        return edition;
    }

    /// <summary>By its id, or by what is behind the sex in its id, or without a sex where it is open to all; of several the one that the edition had.</summary>
    private Event? Event(TableRow row, Edition? edition, RowMistakes mistakes)
    {
        var stated = row["sex"].Length == 0 ? null : RowSex.Find(row["sex"]);
        if (row["sex"].Length > 0 && stated is null)
            mistakes.Add("sex", $"'{row["sex"]}' is not a valid sex: expected men, women or mixed");
        string[] ids = stated is { } sex ? [row["event"], $"{Sexes.Tokens[sex]}-{row["event"]}", $"{Sexes.Tokens[Sex.Open]}-{row["event"]}"] : [row["event"]];
        Event[] events = [.. ids.Where(_events.ContainsKey).Select(id => _events[id])];
        var found = events.FirstOrDefault(e => edition?.Programme.Contains(e.Id) == true) ?? events.FirstOrDefault();
        if (row["event"].Length == 0)
        {
            if (edition is not null)
                mistakes.Add("event", "`event` is missing");
        }
        else if (found is null)
            mistakes.AddUnknown("event", "event", ids[^1] == ids[0] ? ids[0] : ids[1], _events.Keys);
        else if (stated is not (null or Sex.Mixed) && !found.Sex.IsForBoth() && found.Sex != stated)
            mistakes.Add("sex", $"{found.Id} is not for {Sexes.Tokens[stated.Value]}");
        return found;
    }

    /// <summary>By its id, or by its name where no other has that.</summary>
    private static Team? Team(string column, Dictionary<string, Team> known, TableRow row, Edition edition, RowMistakes mistakes)
    {
        if (!known.TryGetValue(row[column], out var team) && known.Values.Distinct().Where(t => FoldedName.From(t.Name) == FoldedName.From(row[column])).ToArray() is [var named])
            team = named;
        if (team is null)
            mistakes.AddUnknown(column, column, row[column], known.Keys.Concat(known.Values.Select(t => t.Name)));
        else if (!team.WasUsedIn(edition.HeldIn))
            mistakes.Add(column, $"{team.Id} was not in use in {edition.HeldIn}");
        return team;
    }

    /// <summary>A row that names none has those of its final, where that is here already.</summary>
    private List<string> Sources(TableRow row, Final? final, RowMistakes mistakes)
    {
        var sources = ColumnMap.Sources(row["source"]).Distinct().ToList();
        if (sources.Count == 0 && final is not null)
            return [.. final.Sources.Select(s => s.Id.Value)];
        if (sources.Count == 0)
            mistakes.Add("source", "no source");
        return Known("source", sources, mistakes);
    }

    private List<string> Known(string key, IEnumerable<string> sources, RowMistakes mistakes)
    {
        var stated = sources.ToList();
        foreach (var unknown in stated.Where(s => !_sources.Contains(s)))
            mistakes.AddUnknown(key, "source", unknown, _sources);
        return stated;
    }

    /// <summary><c>9.95a = wa-toplist-2025; …</c></summary>
    private ImmutableArray<Node> OtherMarks(TableRow row, Event @event, RowMistakes mistakes)
    {
        var others = ImmutableArray.CreateBuilder<Node>();
        foreach (var stated in row["other-marks"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = [.. stated.Split('=', StringSplitOptions.TrimEntries)];
            if (parts is not [var text, var by] || by.Length == 0)
            {
                mistakes.Add("other-marks", $"'{stated}' is not a valid other mark: expected a mark, '=' and its sources");
                continue;
            }

            var mark = Domain.Marks.Mark.TryParse(text, @event.MarkKind);
            if (!mark.Succeeded)
                mistakes.Add("other-marks", mark.Error);
            others.Add(Nodes.Map(("mark", Nodes.Text(text)), ("sources", Nodes.Texts(Known("other-marks", ColumnMap.Sources(by), mistakes)))));
        }

        return others.ToImmutable();
    }

    private string? Status(TableRow row, Final? here, RowMistakes mistakes)
    {
        var placed = row["place"].Length > 0;
        var status = row["status"].Length > 0 ? row["status"] : placed ? "" : map.Unplaced ?? "";
        if (status.Length == 0 && !placed && !IsThereWithoutPlace(row, here))
            mistakes.Add("place", "neither a place nor a status");
        if (status.Length > 0 && mistakes.Read<ResultStatus>("status", ClosedSets.ResultStatus.Read, status) && placed != (status == "walkover"))
            mistakes.Add("status", placed ? $"a place and the status {status}" : "a walkover without a place");
        return status.Length == 0 ? null : status;
    }

    /// <summary>Like one who is there only for a decision, in a final that the archive has already.</summary>
    private static bool IsThereWithoutPlace(TableRow row, Final? here) => here is not null && here.Results.Any(r => r.Place is null && r.Status is null
        && (r.Athlete is { } athlete ? athlete.Id.Value == row["id"] : (r.Nation?.Id.Value ?? "") == row["nation"] && (r.Club?.Id.Value ?? "") == row["club"] && (r.TeamName ?? "") == row["team"]));

    private (string Source, string Date)? Listed(TableRow row, RowValues values, RowMistakes mistakes)
    {
        var (source, date) = (row["listed-source"], row["listed-date"]);
        if (source.Length == 0 && date.Length == 0)
            return null;
        if (!_sources.Contains(source) || values.Date("listed-date") is null)
            mistakes.Add("listed-source", "a later list needs both its source and its date");
        return (source, date);
    }
}
