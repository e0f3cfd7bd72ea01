using System.Collections.Immutable;
using TrackArchive.Domain.Knowledge;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Relations.Titles;

namespace TrackArchive.Domain.Relations.Distinctions;

/// <summary>First titles, first medals and the ends of waits of nations, in the line of all championships.</summary>
internal sealed class NationMilestones
{
    private readonly Archive _archive;
    private readonly TitleLineage _global;
    private readonly Dictionary<NationCode, LineageStep> _last = [];

    /// <summary>Which contest of the line a nation's last title was.</summary>
    private readonly Dictionary<NationCode, int> _titleAt = [];
    private readonly HashSet<NationCode> _medalled = [];
    private readonly Dictionary<NationCode, ImmutableArray<NationCode>> _predecessors = [];
    private readonly List<LeftOut> _titleDoubts = [];
    private readonly List<LeftOut> _medalDoubts = [];
    private int _contests;

    private NationMilestones(Archive archive, TitleLineage global) => (_archive, _global) = (archive, global);

    public static IEnumerable<(Final Final, Milestone Milestone)> Find(Archive archive, TitleLineage global)
    {
        var line = new NationMilestones(archive, global);
        return global.Steps.Where(s => s.WasContested).SelectMany(step => line.FindAt(step).ToArray());
    }

    private IEnumerable<(Final, Milestone)> FindAt(LineageStep step)
    {
        if (step.Final is { } final)
        {
            foreach (var champion in step.Champions.DistinctBy(c => c.Result.Nation.Code))
            {
                if (_last.TryGetValue(champion.Result.Nation.Code, out var before))
                    yield return (final, EndOfWait(before, step, champion));
                else if (_last.Count > 0 && IsWorthSaying(_titleDoubts))
                    yield return (final, First(MilestoneKind.FirstTitleOfNation, champion, _titleDoubts, _last.ContainsKey));
                _last[champion.Result.Nation.Code] = step;
                _titleAt[champion.Result.Nation.Code] = _contests;
            }

            foreach (var medallist in _archive.Now(final).Medallists.OrderBy(m => m.Medal).DistinctBy(m => m.Result.Nation.Code).Where(m => _medalled.Add(m.Result.Nation.Code)))
            {
                if (_last.Count > 1 && medallist.Place != 1 && IsWorthSaying(_medalDoubts))
                    yield return (final, First(MilestoneKind.FirstMedalOfNation, medallist, _medalDoubts, _medalled.Contains));
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

    private Milestone First(MilestoneKind kind, Standing who, List<LeftOut> doubts, Func<NationCode, bool> hadOne) => new(kind, who, [])
    {
        LeftOut = [.. doubts],
        Compared = _contests - doubts.Count + 1,
        CountedApart = FindPredecessors(who, hadOne),
    };

    /// <summary>Those of the nations which this one succeeded that had one, too.</summary>
    private ImmutableArray<Nation> FindPredecessors(Standing who, Func<NationCode, bool> hadOne)
    {
        var nation = who.Result.Nation.Code;
        if (!_predecessors.TryGetValue(nation, out var before))
            _predecessors[nation] = before = RollUp.Expand(_archive, nation)[1..];
        return [.. before.Where(hadOne).Select(_archive.GetNation)];
    }

    /// <summary>A title between that nobody knows may have been the nation's: then the wait is the shorter one.</summary>
    private Milestone EndOfWait(LineageStep before, LineageStep step, Standing champion)
    {
        ImmutableArray<LeftOut> between = [.. _global.FindHoles(before, step).Select(LeftOut.FromHole)];
        var years = step.Edition.HeldIn - before.Edition.HeldIn;
        return new Milestone(MilestoneKind.EndOfWait, champion, [before.Final!])
        {
            Number = between.IsEmpty ? Known.Exactly(years) : Known.Between(step.Edition.HeldIn - between[^1].Step.Edition.HeldIn, years),
            Before = before.Champions.First(c => c.Result.Nation.Code == champion.Result.Nation.Code),
            LeftOut = between,
            CountedApart = FindPredecessors(champion, n => _titleAt.TryGetValue(n, out var theirs) && theirs > _titleAt[champion.Result.Nation.Code]),
        };
    }
}
