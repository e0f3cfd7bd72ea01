using TrackArchive.Domain.Relations;

namespace TrackArchive.Domain.Claims;

/// <summary>Records of a championship's finals, marks that were records, and how often two athletes met.</summary>
internal static class RecordAnswers
{
    public static ClaimAnswer Of(ArchiveRelations relations, RecordQuery query)
    {
        var archive = relations.Archive;
        var before = query.Before is { } id ? $" before the {ClaimWords.Of(archive, id)}" : "";
        var scope = ScopedFinals.Of(relations, new ClaimScope { Event = query.Event, Championship = query.Championship });
        var question = $"{query.Value switch { ExtremeValue.Name => "who has ", ExtremeValue.Year => "the year of ", _ => "" }}the best mark of the finals {scope.Words}{before}";
        var final = query.Before is { } asked ? archive.FindFinal(asked) : null;
        if (query.Before is not null && final is null)
            return ClaimEntries.Missing(question);
        if (ScopedFinals.Hole(scope.Steps.TakeWhile(s => final is null || !ReferenceEquals(s.Final, final))) is { } hole)
            return new Undecidable(hole) { Question = question };
        RecordStep[] best = [.. relations.Staircases(query.Event, query.Championship).Select(s => final is null ? s.Standing : s.Before(final)).OfType<RecordStep>()];
        if (best.Length == 0)
            return new Refuted("there is none") { Question = question };
        var @event = best[0].Final.Event;
        var record = best.FirstOrDefault(b => best.All(o => ReferenceEquals(o, b) || @event.CompareMerit(b.Mark, o.Mark) < 0));
        if (record is null)
            return new Undecidable("a hand time and an automatic one are equal at the coarser precision") { Question = question };
        ClaimValue value = query.Value switch
        {
            ExtremeValue.Name => NameValue.Of([record.Standing.Result]),
            ExtremeValue.Year => new YearValue(record.Final.Edition.HeldIn),
            _ => new MarkValue([record.Mark.Text]),
        };
        return new Proven(value, [record.Final]) { Question = question };
    }

    public static ClaimAnswer Of(Archive archive, RecordMarkQuery query)
    {
        if (archive.FindFinal(query.Final) is not { } final)
            return ClaimEntries.Missing($"a record in the {ClaimWords.Of(archive, query.Final)}");
        var name = ClaimWords.Of(archive, final, query.Entry);
        var question = $"the mark of {name} in the {ClaimWords.Of(final)}, recorded as {query.Kind ?? "a record"}";
        if (ClaimEntries.Find(final, query.Entry) is not { } result)
            return ClaimEntries.Absent(final, name, question);
        return result.Mark is { } mark && (query.Kind is null ? !result.Records.IsEmpty : result.Records.Contains(query.Kind))
            ? new Proven(new MarkValue([mark.Text]), [final]) { Question = question }
            : new Undecidable("no source in the archive says that it was one") { Question = question };
    }

    public static ClaimAnswer Of(ArchiveRelations relations, MeetingsQuery query)
    {
        var (first, second) = (relations.Archive.GetAthlete(query.First), relations.Archive.GetAthlete(query.Second));
        var all = relations.Rivalries.Of(query.First, query.Second);
        var met = query.Event is { } id ? all with { Meetings = [.. all.Meetings.Where(m => m.Final.Event.Id == id)] } : all;
        var where = query.Event is { } e ? $" of the {ClaimWords.Small(relations.Archive.GetEvent(e).FullName)}" : "";
        var (what, count) = query.Value switch
        {
            MeetingsValue.Ahead => ($"{first.Name} was ahead of {second.Name}", met.FirstAhead),
            MeetingsValue.Behind => ($"{second.Name} was ahead of {first.Name}", met.SecondAhead),
            MeetingsValue.Level => ($"{first.Name} and {second.Name} were level", met.Level),
            _ => ($"{first.Name} and {second.Name} met", met.Counted),
        };
        return new Proven(new CountValue(count), [.. met.Meetings.Where(m => m.Counts).Select(m => m.Final)]) { Question = $"how often {what} in the finals{where} that the archive has" };
    }
}
