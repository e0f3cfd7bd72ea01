using System.Collections.Immutable;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Renaming;
using TrackArchive.Content.Spelling;
using TrackArchive.Content.Writing;
using TrackArchive.Domain;

namespace TrackArchive.Content;

/// <summary>What a move would write, or why it writes nothing.</summary>
/// <param name="Files">All files that would change; those that are gone last.</param>
public sealed record PlannedMove(ImmutableArray<ChangedFile> Files)
{
    public string? Refusal { get; init; }

    /// <summary>Why there is nothing to do: the same command has done it before.</summary>
    public string? DoneBefore { get; init; }
}

/// <summary>Renames, merges and splits in a sound archive. The files of the plan are all or nothing of the change, and not written yet.</summary>
public static class ContentMove
{
    public static PlannedMove Plan(IContentSource source, Move move, Archive archive)
    {
        if (FindFault(move.Kind, move.New) is { } fault)
            return Refuse(fault);
        if (move is SplitAthlete split && Judge(split, archive) is { } judged)
            return judged;
        var (isOld, isNew) = (Has(archive, move.Kind, move.Old), Has(archive, move.Kind, move.New));
        var noun = EntityKinds.Tokens[move.Kind];
        if (!isOld)
        {
            return isNew && move is not SplitAthlete
                ? new PlannedMove([]) { DoneBefore = $"there is no {noun} '{move.Old}' any more, and '{move.New}' is there" }
                : Refuse($"there is no {noun} '{move.Old}'{Hint(archive, move)}");
        }

        if (isNew != move is MergeAthletes)
            return Refuse(isNew ? $"there is {Article(noun)} '{move.New}' already{(move is Rename ? "; if both are one, merge them" : "")}" : $"there is no {noun} '{move.New}'");
        if (move.Old == move.New)
            return Refuse($"'{move.Old}' cannot be put into itself");
        var plan = move.Plan(source);
        return new PlannedMove(plan.Files) { Refusal = plan.Refusal };
    }

    private static PlannedMove Refuse(string why) => new([]) { Refusal = why };

    private static string Article(string noun) => noun[0] is 'a' or 'e' ? $"an {noun}" : $"a {noun}";

    private static string Hint(Archive archive, Move move) =>
        move.Kind == EntityKind.Athlete && Nearest.FindNearest(move.Old, archive.Athletes.Select(a => a.Id.Value)) is { } nearest ? $"; did you mean '{nearest}'?" : "";

    /// <summary>Whose finals they are is in the archive, so a split can be told from one that is done.</summary>
    private static PlannedMove? Judge(SplitAthlete split, Archive archive)
    {
        var (theirs, others) = (FinalsOf(archive, split.New), FinalsOf(archive, split.Old));
        if (theirs.IsSupersetOf(split.Finals) && !others.Overlaps(split.Finals))
            return new PlannedMove([]) { DoneBefore = $"these finals are those of '{split.New}' already" };
        return split.Finals.FirstOrDefault(f => !others.Contains(f)) is { } stranger && Has(archive, EntityKind.Athlete, split.Old)
            ? Refuse($"'{split.Old}' is not in '{stranger}'")
            : null;
    }

    /// <summary>Where somebody is in the final or in a round before it.</summary>
    private static HashSet<string> FinalsOf(Archive archive, string athlete) =>
        archive.FinalsOf(new AthleteId(athlete)).Concat(archive.RoundsOf(new AthleteId(athlete)).Select(r => r.Final)).Select(f => f.Id.ToString()).ToHashSet(StringComparer.Ordinal);

    private static bool Has(Archive archive, EntityKind kind, string id) => kind switch
    {
        EntityKind.Athlete => archive.FindAthlete(new AthleteId(id)) is not null,
        EntityKind.Article => archive.FindArticle(new ArticleId(id)) is not null,
        EntityKind.Championship => archive.FindChampionship(new ChampionshipId(id)) is not null,
        EntityKind.Event => archive.FindEvent(new EventId(id)) is not null,
        EntityKind.Final => FinalId.TryParse(id) is { Succeeded: true } final && archive.FindFinal(final.Value) is not null,
        EntityKind.Nation or EntityKind.Club => archive.FindTeam(new TeamId(id)) is { } team && kind == (EntityKinds.FromTeam(team.Kind) == EntityKind.Nation ? EntityKind.Nation : EntityKind.Club),
        EntityKind.Source => archive.FindSource(new SourceId(id)) is not null,
        EntityKind.Edition or EntityKind.School or EntityKind.University or EntityKind.Region or EntityKind.Year => throw new ArgumentOutOfRangeException(nameof(kind), kind, "a kind that is not renamed"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>An id becomes a file's name before anything else reads it.</summary>
    private static string? FindFault(EntityKind kind, string id)
    {
        if (kind == EntityKind.Final)
            return FinalId.TryParse(id).Error;
        if (kind is EntityKind.Nation or EntityKind.Club)
            return TeamId.TryParse(id).Error;
        return Slug.IsValid(id) ? null : SlugFault.Describe(id);
    }
}
