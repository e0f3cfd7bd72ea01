using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>First titles, first medals and the ends of waits of teams, in the line of all championships.</summary>
internal sealed class TeamMilestones
{
    private readonly Archive _archive;
    private readonly TitleLineage _global;
    private readonly Dictionary<TeamId, LineageStep> _last = [];

    /// <summary>Which contest of the line a team's last title was.</summary>
    private readonly Dictionary<TeamId, int> _titleAt = [];
    private readonly HashSet<TeamId> _medalled = [];
    private readonly Dictionary<TeamId, ImmutableArray<TeamId>> _predecessors = [];
    private readonly List<LeftOut> _titleDoubts = [];
    private readonly List<LeftOut> _medalDoubts = [];
    private readonly ImmutableArray<Final> _intercalated;
    private int _contests;

    private TeamMilestones(Archive archive, TitleLineage global)
    {
        (_archive, _global) = (archive, global);
        _intercalated = global.Steps is not [var first, ..] ? [] :
        [
            .. archive.Championships.SelectMany(c => c.Editions).Where(e => e.Status == EditionStatus.Intercalated)
                .Select(e => archive.FindFinal(new FinalId(e.Id, first.Event.Id))).OfType<Final>().OrderBy(f => f.SortDate),
        ];
    }

    public static IEnumerable<(Final Final, Milestone Milestone)> Find(Archive archive, TitleLineage global)
    {
        var line = new TeamMilestones(archive, global);
        return global.Steps.Where(s => s.WasContested).SelectMany(step => line.FindAt(step).ToArray());
    }

    private IEnumerable<(Final, Milestone)> FindAt(LineageStep step)
    {
        if (step.Final is { } final)
        {
            foreach (var champion in step.Champions.Where(c => c.Result.CountsFor is not null).DistinctBy(c => c.Result.CountsFor!.Id))
            {
                var team = champion.Result.CountsFor!;
                if (_last.TryGetValue(team.Id, out var before))
                    yield return (final, EndOfWait(before, step, champion));
                else if (_last.Count > 0 && IsWorthSaying(_titleDoubts))
                    yield return (final, First(team.IsNation ? MilestoneKind.FirstTitleOfNation : MilestoneKind.FirstTitleOfClub, step, champion, _titleDoubts, _last.ContainsKey));
                _last[team.Id] = step;
                _titleAt[team.Id] = _contests;
            }

            foreach (var medallist in _archive.Now(final).Medallists.OrderBy(m => m.Medal).Where(m => m.Result.CountsFor is { } team && _medalled.Add(team.Id)))
            {
                if (_last.Count > 1 && medallist.Place != 1 && IsWorthSaying(_medalDoubts))
                    yield return (final, First(medallist.Result.CountsFor!.IsNation ? MilestoneKind.FirstMedalOfNation : MilestoneKind.FirstMedalOfClub, step, medallist, _medalDoubts, _medalled.Contains));
            }
        }

        _contests++;
        if (step.IsHole)
            _titleDoubts.Add(LeftOut.FromHole(step));
        if (step.IsHole)
            _medalDoubts.Add(LeftOut.FromHole(step));
        else if (step.Final is { } known && !UnknownMedals.Find(known, _archive.Now(known)).IsEmpty)
            _medalDoubts.Add(new LeftOut(step, null, LeftOutReason.MedallistsUnknown));
    }

    private bool IsWorthSaying(List<LeftOut> doubts) => doubts.Count <= _contests - doubts.Count;

    private Milestone First(MilestoneKind kind, LineageStep step, Standing who, List<LeftOut> doubts, Func<TeamId, bool> hadOne) => new(kind, who, [])
    {
        LeftOut = [.. doubts],
        Compared = _contests - doubts.Count + 1,
        CountedApart = FindPredecessors(who, hadOne),
        Intercalated = FindIntercalated(who, null, step, isTitle: kind is MilestoneKind.FirstTitleOfNation or MilestoneKind.FirstTitleOfClub),
    };

    /// <summary>The intercalated finals up to a step in which the same team won, or won a medal.</summary>
    private ImmutableArray<Final> FindIntercalated(Standing who, LineageStep? after, LineageStep until, bool isTitle) =>
    [
        .. _intercalated
            .Where(f => f.Edition.HeldIn <= until.Edition.HeldIn && !(f.Edition.HeldIn < after?.Edition.HeldIn))
            .Where(f => _archive.Now(f).Medallists.Any(m => m.Result.CountsFor?.Id == who.Result.CountsFor!.Id && (m.Place == 1 || !isTitle))),
    ];

    /// <summary>Those of the teams which this one succeeded that had one, too.</summary>
    private ImmutableArray<Team> FindPredecessors(Standing who, Func<TeamId, bool> hadOne)
    {
        var team = who.Result.CountsFor!.Id;
        if (!_predecessors.TryGetValue(team, out var before))
            _predecessors[team] = before = RollUp.Expand(_archive, team)[1..];
        return [.. before.Where(hadOne).Select(_archive.GetTeam)];
    }

    /// <summary>A title between that nobody knows may have been the team's: then the wait is the shorter one.</summary>
    private Milestone EndOfWait(LineageStep before, LineageStep step, Standing champion)
    {
        ImmutableArray<LeftOut> between = [.. _global.FindHoles(before, step).Select(LeftOut.FromHole)];
        var years = step.Edition.HeldIn - before.Edition.HeldIn;
        return new Milestone(MilestoneKind.EndOfWait, champion, [before.Final!])
        {
            Number = between.IsEmpty ? Known.Exactly(years) : Known.Between(step.Edition.HeldIn - between[^1].Step.Edition.HeldIn, years),
            Before = before.Champions.First(c => c.Result.CountsFor?.Id == champion.Result.CountsFor!.Id),
            LeftOut = between,
            CountedApart = FindPredecessors(champion, n => _titleAt.TryGetValue(n, out var theirs) && theirs > _titleAt[champion.Result.CountsFor!.Id]),
            Intercalated = FindIntercalated(champion, before, step, isTitle: true),
        };
    }
}
