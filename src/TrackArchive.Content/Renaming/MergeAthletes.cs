using TrackArchive.Content.Loading;

namespace TrackArchive.Content.Renaming;

/// <summary>Two athletes who are one person: the one that is kept takes all that the other has.</summary>
public sealed record MergeAthletes(string Gone, string Kept) : Move(EntityKind.Athlete, Gone, Kept)
{
    internal override MovePlan Plan(IContentSource source)
    {
        var draft = Draft.Create(source, new Replacement(EntityKind.Athlete, Gone, Kept));
        return Finish(draft, Join(draft));
    }

    private string? Join(Draft draft)
    {
        var (gone, kept) = (AthleteEntry.Find(draft, Gone)!, AthleteEntry.Find(draft, Kept)!);
        var join = new JoinedAthlete(kept.Values, gone.Values);
        var joined = join.Join();
        if (join.Contradiction is { } contradiction)
            return $"'{Gone}' and '{Kept}' are not one person as they are: {contradiction}";
        if (gone.IsCurated && kept.IsCurated)
            return $"both have a biography; put it into {kept.Path} by hand first";
        return gone.IsCurated ? TakeFile(draft, gone, kept, joined) : gone.TryRemove(draft) && kept.TryWrite(draft, joined) ? null : Unwritable(kept);
    }

    /// <summary>The file with the biography is the kept one's from now on.</summary>
    private string? TakeFile(Draft draft, AthleteEntry gone, AthleteEntry kept, MapNode joined)
    {
        var path = gone.Path[..(gone.Path.LastIndexOf('/') + 1)] + $"{Kept}.md";
        draft[path] = draft[gone.Path];
        draft[gone.Path] = null;
        return kept.TryRemove(draft) && (gone with { Path = path }).TryWrite(draft, joined) ? null : Unwritable(gone);
    }

    private static string Unwritable(AthleteEntry athlete) => $"{athlete.Path} cannot be rewritten without a loss of comments; put the two together by hand";
}
