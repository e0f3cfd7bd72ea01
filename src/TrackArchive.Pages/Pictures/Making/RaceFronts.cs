using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Marks;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Pictures.Making;

/// <summary>A place with the time that is followed, and those of sources that disagree.</summary>
internal sealed record FrontSplit(decimal Metres, Mark Mark, Result? Leader, ImmutableArray<Mark> Others);

/// <summary>The front of a race as the sources give it, and the pictures made of that.</summary>
internal static class RaceFronts
{
    /// <summary>One place each, in order, the first mark at the finish last; nothing without splits, without a mark, or where the times do not rise.</summary>
    public static ImmutableArray<FrontSplit> Find(Final final)
    {
        if (final.Event is not { MarkKind: MarkKind.Time, Distance: { } metres } || final.Splits.IsEmpty || First(final) is not { } first)
            return [];
        ImmutableArray<FrontSplit> front =
        [
            .. final.Splits.Where(s => s.Distance < metres).GroupBy(s => s.Distance).OrderBy(g => g.Key).Select(g => Split([.. g])),
            new FrontSplit(metres, first.Mark!.Value, first, []),
        ];
        var rises = front.Zip(front.Skip(1)).All(p => p.First.Mark.Value < p.Second.Mark.Value);
        return front.Length > 1 && rises ? front : [];
    }

    public static RacePace? Pace(Final final)
    {
        var front = Find(final);
        if (front.IsEmpty)
            return null;
        var known = front.Select(f => (f.Metres, (Mark?)f.Mark)).Prepend((0m, null)).ToArray();
        return new RacePace(
            [.. known.Zip(known.Skip(1), (a, b) => Stretch(a, b))],
            [.. front.Select(f => new PacePoint(f.Metres, [f.Mark.Text, .. f.Others.Select(o => o.Text)], f.Leader is { } leader ? Short(leader) : null))])
        {
            Disputed =
            [
                .. from i in Enumerable.Range(0, front.Length)
                   from other in front[i].Others
                   from stretch in new[] { Stretch(known[i], (front[i].Metres, other)), Stretch((front[i].Metres, other), known[i + 2]) }
                   where stretch.SecondsPer100 > 0
                   select stretch,
            ],
        };
    }

    public static RaceReplay? Replay(Final final, Standings now)
    {
        var front = Find(final);
        if (front.IsEmpty)
            return null;
        Result[] field = [.. Standings.Recorded(final, now.Authority).Rows.Select(r => r.Result).Where(r => r.Status != ResultStatus.DidNotStart)];
        Result[] drawn =
        [
            .. field.Where(HasFinish).OrderBy(r => r.Mark!.Value.Value).ThenBy(r => r.Place).ThenBy(r => r.Order),
            .. field.Where(r => !HasFinish(r) && r.Athlete is not null && front.Any(f => ReferenceEquals(f.Leader, r))),
        ];
        return new RaceReplay(
            front[^1].Metres,
            [.. front.Select(f => new FrontMoment(new KnownMoment(f.Metres, f.Mark.Value), f.Mark.Text, f.Leader is { } leader ? Short(leader) : null) { OtherMarks = [.. f.Others.Select(o => o.Text)] })],
            [.. drawn.Select(r => Runner(final, now, front, r))],
            [.. field.Except(drawn).Select(r => r.Name)]);
    }

    private static ReplayRunner Runner(Final final, Standings now, ImmutableArray<FrontSplit> front, Result result)
    {
        var row = Rows.CreateResult(final, now, now.Find(result)!);
        var led = front[..^1].Where(f => ReferenceEquals(f.Leader, result)).Select(f => new KnownMoment(f.Metres, f.Mark.Value));
        ImmutableArray<KnownMoment> known = HasFinish(result) ? [.. led, new KnownMoment(front[^1].Metres, result.Mark!.Value.Value)] : [.. led];
        return new ReplayRunner(row.Who[0], Short(result), row.Place, row.Medal, HasFinish(result) ? result.Mark!.Value.Text : null, known) { IsRemoved = row.IsRemoved };
    }

    /// <summary>The value that agrees with most sources, of equals the most precise, then the first; others are those that do not agree with it.</summary>
    private static FrontSplit Split(ImmutableArray<Split> said)
    {
        var followed = said.OrderByDescending(s => Agreeing(said, s).SelectMany(a => a.Sources).Distinct().Count()).ThenBy(s => s.Mark.Precision).First();
        return new FrontSplit(
            followed.Distance,
            followed.Mark,
            Agreeing(said, followed).Select(s => s.Leader).FirstOrDefault(l => l is not null),
            [.. said.Select(s => s.Mark).Where(m => !m.AgreesWith(followed.Mark)).Distinct()]);
    }

    private static IEnumerable<Split> Agreeing(ImmutableArray<Split> said, Split with) => said.Where(s => s.Mark.AgreesWith(with.Mark));

    private static Result? First(Final final) => final.Results.Where(HasFinish).OrderBy(r => r.Mark!.Value.Value).ThenBy(r => r.Place).FirstOrDefault();

    private static bool HasFinish(Result result) =>
        result is { Athlete: not null, Place: not null, IsEstimated: false, Mark: { Kind: MarkKind.Time } };

    private static PaceStretch Stretch((decimal Metres, Mark? Mark) from, (decimal Metres, Mark? Mark) to)
    {
        var seconds = to.Mark!.Value.Value - (from.Mark?.Value ?? 0);
        var precision = Math.Max(to.Mark.Value.Precision, from.Mark?.Precision ?? 0);
        return new PaceStretch(from.Metres, to.Metres, seconds * 100 / (to.Metres - from.Metres), GapWords.FormatNumber(new Gap(seconds, precision)));
    }

    private static string Short(Result result) => result.Athlete?.FamilyName ?? result.Name;
}
