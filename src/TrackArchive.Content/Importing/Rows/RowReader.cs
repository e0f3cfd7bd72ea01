using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
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

    /// <summary>The row, or why not; the final also of a row that is rejected, where it is known.</summary>
    public (ImportedRow? Row, FinalId? Final, string Reason) Read(TableRow row)
    {
        var reasons = new List<string>();
        var edition = Edition(row, reasons);
        var @event = Event(row, reasons);
        var here = edition is not null && @event is not null ? archive.FindFinal(new FinalId(edition.Id, @event.Id)) : null;
        var sources = Sources(row, here, reasons);
        if (edition is not null && @event is not null && !edition.Programme.Contains(@event.Id))
            reasons.Add($"{@event.Id} is not in the programme of {edition.Id}");
        if (edition is null || @event is null)
            return (null, null, string.Join("; ", reasons));
        var final = new FinalId(edition.Id, @event.Id);
        var counted = _championships[row["championship"]].CountsBy;
        var read = new ImportedRow(row, final, @event, edition.HeldIn, [.. sources])
        {
            CountedBy = counted,
            Nation = row["nation"].Length == 0 && counted != CountedTeam.Nation ? null : Team("nation", _nations, row, edition, reasons),
            Club = row["club"].Length == 0 ? null : Team("club", _clubs, row, edition, reasons),
            Date = RowValues.Date(row, "date", reasons),
            Place = RowValues.Place(row, reasons),
            Status = Status(row, here, reasons),
            Mark = RowValues.Mark(row, @event, reasons),
            Wind = RowValues.Wind(row, @event, reasons),
            Born = RowValues.Date(row, "born", reasons),
            Squad = Squads.Read(row["squad"], @event, _athletes, reasons),
            Leg = RowValues.Leg(row, @event, reasons),
            Rounds = RowValues.Rounds(row, reasons),
            MarkSources = [.. Known(ColumnMap.Sources(row["mark-source"]), reasons)],
            OtherMarks = OtherMarks(row, @event, reasons),
            MayHaveChangedSince = RowValues.Date(row, "may-have-changed-since", reasons),
            Listed = Listed(row, reasons),
        };
        foreach (var column in StatingColumns)
            Known(ColumnMap.Sources(row[column]), reasons);
        RowValues.CheckWho(row, @event, reasons);
        RowValues.CheckRest(row, @event, reasons);
        return (reasons.Count == 0 ? read : null, final, string.Join("; ", reasons));
    }

    private Edition? Edition(TableRow row, List<string> reasons)
    {
        if (!_championships.TryGetValue(row["championship"], out var championship))
            return Unknown<Edition>("championship", row["championship"], _championships.Keys, reasons);
        var edition = EditionId.TryParse($"{championship.Id}/{row["edition"]}") is { Succeeded: true, Value: var id } ? archive.FindEdition(id) : null;
        if (edition is null)
            reasons.Add($"{championship.Id} has no edition '{row["edition"]}'");
        return edition;
    }

    private Event? Event(TableRow row, List<string> reasons)
    {
        var sex = row["sex"] switch { "M" => "men", "W" or "F" => "women", "X" => "mixed", var other => other };
        var id = sex.Length > 0 && !_events.ContainsKey(row["event"]) ? $"{sex}-{row["event"]}" : row["event"];
        return _events.TryGetValue(id, out var found) ? found : Unknown<Event>("event", id, _events.Keys, reasons);
    }

    private static Team? Team(string column, Dictionary<string, Team> known, TableRow row, Edition edition, List<string> reasons)
    {
        if (!known.TryGetValue(row[column], out var team))
            return Unknown<Team>(column, row[column], known.Keys, reasons);
        if (!team.WasUsedIn(edition.HeldIn))
            reasons.Add($"{team.Id} was not in use in {edition.HeldIn}");
        return team;
    }

    /// <summary>A row that names none has those of its final, where that is here already.</summary>
    private List<string> Sources(TableRow row, Final? final, List<string> reasons)
    {
        var sources = ColumnMap.Sources(row["source"]).Distinct().ToList();
        if (sources.Count == 0 && final is not null)
            return [.. final.Sources.Select(s => s.Id.Value)];
        if (sources.Count == 0)
            reasons.Add("no source");
        return Known(sources, reasons);
    }

    private List<string> Known(IEnumerable<string> sources, List<string> reasons)
    {
        var stated = sources.ToList();
        foreach (var unknown in stated.Where(s => !_sources.Contains(s)))
            Unknown<Source>("source", unknown, _sources, reasons);
        return stated;
    }

    /// <summary><c>9.95a = wa-toplist-2025; …</c></summary>
    private ImmutableArray<Node> OtherMarks(TableRow row, Event @event, List<string> reasons)
    {
        var others = ImmutableArray.CreateBuilder<Node>();
        foreach (var stated in row["other-marks"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string[] parts = [.. stated.Split('=', StringSplitOptions.TrimEntries)];
            if (parts is not [var text, var by] || by.Length == 0)
            {
                reasons.Add($"'{stated}' is not a valid other mark: expected a mark, '=' and its sources");
                continue;
            }

            var mark = Domain.Marks.Mark.TryParse(text, @event.MarkKind);
            if (!mark.Succeeded)
                reasons.Add(mark.Error);
            others.Add(Nodes.Map(("mark", Nodes.Text(text)), ("sources", Nodes.Texts(Known(ColumnMap.Sources(by), reasons)))));
        }

        return others.ToImmutable();
    }

    private string? Status(TableRow row, Final? here, List<string> reasons)
    {
        var placed = row["place"].Length > 0;
        var status = row["status"].Length > 0 ? row["status"] : placed ? "" : map.Unplaced ?? "";
        if (status.Length == 0 && !placed && !IsThereWithoutPlace(row, here))
            reasons.Add("neither a place nor a status");
        if (status.Length == 0)
            return null;
        var mistakes = new DiagnosticBag();
        if (!ClosedSets.ResultStatus.Read(new Scalar(status, false, default), mistakes, out _))
            reasons.AddRange(mistakes.Sorted().Select(m => $"{m.Message}; {m.Hint?.Text}"));
        else if (placed != (status == "walkover"))
            reasons.Add(placed ? $"a place and the status {status}" : "a walkover without a place");
        return status;
    }

    /// <summary>Like one who is there only for a decision, in a final that the archive has already.</summary>
    private static bool IsThereWithoutPlace(TableRow row, Final? here) => here is not null && here.Results.Any(r => r.Place is null && r.Status is null
        && (r.Athlete is { } athlete ? athlete.Id.Value == row["id"] : (r.Nation?.Id.Value ?? "") == row["nation"] && (r.Club?.Id.Value ?? "") == row["club"] && (r.TeamName ?? "") == row["team"]));

    private (string Source, string Date)? Listed(TableRow row, List<string> reasons)
    {
        var (source, date) = (row["listed-source"], row["listed-date"]);
        if (source.Length == 0 && date.Length == 0)
            return null;
        if (!_sources.Contains(source) || RowValues.Date(row, "listed-date", reasons) is null)
            reasons.Add("a later list needs both its source and its date");
        return (source, date);
    }

    private static T? Unknown<T>(string noun, string text, IEnumerable<string> known, List<string> reasons)
        where T : class
    {
        var hint = Nearest.Hint(text, known);
        reasons.Add($"unknown {noun} '{text}'" + (hint is null ? "" : $", {hint.Text}"));
        return null;
    }
}
