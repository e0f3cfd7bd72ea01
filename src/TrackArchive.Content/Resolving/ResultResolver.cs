using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Marks;

namespace TrackArchive.Content.Resolving;

/// <summary>The lines of one race: athletes, teams and sources found, marks read as the event's kind.</summary>
internal sealed class ResultResolver(Event @event, CountedTeam countedBy, Catalogue catalogue, References<Athlete> athletes, DiagnosticBag diagnostics)
{
    public Result Resolve(ResultDocument document, int order) => new()
    {
        Order = order,
        Athlete = document.IsWithheld ? Domain.Athlete.Withhold(document.At.ToString(), @event.Sex) : document.Athlete is { } athlete ? Athlete(athlete) : null,
        Squad = [.. document.Squad.Select(Member)],
        TeamName = document.TeamName?.Value,
        Nation = document.Nation is { } nation ? catalogue.Nations.Resolve(nation, diagnostics) : null,
        Club = document.Club is { } club ? catalogue.Clubs.Resolve(club, diagnostics) : null,
        CountedBy = countedBy,
        Place = document.Place?.Value,
        Status = document.Status?.Value,
        Advances = document.Advances?.Value,
        Mark = Mark(document.Mark),
        IsEstimated = document.IsEstimated,
        PointsTable = document.PointsTable?.Value,
        Parts = [.. document.Parts.Select(Part).OfType<EventPart>()],
        Wind = document.Wind?.Value ?? Wind.NotRecorded,
        Reaction = document.Reaction?.Value,
        Bib = document.Bib?.Value,
        Lane = document.Lane?.Value,
        OtherTime = Mark(document.Chip ?? document.Gun),
        Class = document.Class,
        Reason = document.Reason?.Value,
        Rule = document.Rule?.Value,
        Records = [.. document.Records.Where(r => !RecordLetters.Bests.Contains(r.Value) && IsRecord(r)).Select(r => r.Value)],
        DeclaredRecords = [.. catalogue.RecordKinds.Where(k => document.Records.Any(r => RecordLetters.Letters(r.Value) == k.Letters))],
        Bests = [.. document.Records.Select(r => r.Value).Where(r => RecordLetters.Bests.Contains(r))],
        Unratified = document.Unratified?.Value,
        As = document.As?.Value,
        Sources = catalogue.SourcesOf(document.Sources, diagnostics),
        MarkSources = catalogue.SourcesOf(document.MarkSources, diagnostics),
        SquadSources = catalogue.SourcesOf(document.SquadSources, diagnostics),
        RecordSources = catalogue.SourcesOf(document.RecordSources, diagnostics),
        OtherMarks = [.. document.OtherMarks.Select(Other).OfType<OtherMark>()],
        PlaceNote = document.PlaceNote?.Value,
        Note = document.Note?.Value,
    };

    private bool IsRecord(Located<string> letters)
    {
        if (catalogue.IsRecord(letters.Value))
            return true;
        string[] known = [.. RecordLetters.All, .. catalogue.RecordKinds.Select(k => k.Letters), .. RecordLetters.Bests];
        diagnostics.Add(Codes.BadWord, letters.At, $"'{letters.Value}' is not a valid record", Nearest.Hint(letters.Value, letters.At, known) ?? $"expected {string.Join(", ", known)}, or what site.yml declares; with = in front where it was equalled");
        return false;
    }

    public Mark? Mark(Located<string>? text) => Mark(text, @event.MarkKind);

    private Mark? Mark(Located<string>? text, MarkKind kind)
    {
        if (text is null)
            return null;
        var mark = Domain.Marks.Mark.TryParse(text.Value, kind);
        if (mark.Succeeded)
            return mark.Value;
        diagnostics.Add(Codes.BadMark, text.At, mark.Error);
        return null;
    }

    private OtherMark? Other(OtherMarkDocument document) =>
        Mark(document.Mark) is { } mark
            ? new OtherMark(mark, catalogue.SourcesOf(document.Sources, diagnostics)) { PointsTable = document.PointsTable?.Value }
            : null;

    private EventPart? Part(EventPartDocument document)
    {
        if (document.Event is null)
            return null;
        var part = catalogue.Events.Resolve(document.Event, diagnostics);
        return new EventPart(part, Mark(document.Mark, part.MarkKind), Mark(document.Points, MarkKind.Points));
    }

    private SquadMember Member(SquadMemberDocument document) =>
        new(Athlete(document.Athlete ?? new Located<string>("", default)), document.Leg?.Value, [.. document.Rounds.Select(r => r.Value)]);

    /// <summary>A stand-in gets the event's sex, so that one mistake gives one message.</summary>
    private Athlete Athlete(Located<string> id)
    {
        if (id.Value.Length > 0 && athletes.Find(id.Value) is { } found)
            return found;
        return athletes.Resolve(id, id.Value.Length > 0 ? diagnostics : new DiagnosticBag()) with { Sex = @event.Sex };
    }
}
