using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Pictures;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Front;

/// <summary>The line that the site's featured finals lie on.</summary>
internal static class TitleLines
{
    /// <summary>Shorter waits are no story.</summary>
    private const int MinWait = 12;

    /// <summary>Nothing where the featured finals are of several events.</summary>
    public static TitleLine? Find(ArchiveRelations relations)
    {
        var archive = relations.Archive;
        Final[] featured = [.. archive.Site.Featured.Select(archive.FindFinal).OfType<Final>().OrderBy(f => f.SortDate).ThenBy(f => f.Id.ToString(), StringComparer.Ordinal)];
        if (featured.Length == 0 || featured.Any(f => f.Event != featured[0].Event))
            return null;
        var @event = featured[0].Event;
        var team = FindTeam(archive, featured);
        if (LanePictures.Find(relations, @event.Id, team) is not { } lanes)
            return null;
        var steps = relations.Global(@event.Id).Steps;
        return new TitleLine
        {
            Event = new Link(Routes.Event(@event.Id), @event.FullName),
            Lanes = lanes,
            Team = team?.Name,
            Wait = team is null ? null : Wait(steps, team, featured),
            Named = [.. featured.SelectMany(f => Named(archive, lanes, f))],
            Table = EventPages.Table(archive, @event.FullName, "line", relations.Global(@event.Id)),
        };
    }

    private static Team? FindTeam(Archive archive, Final[] featured)
    {
        var teams = featured.SelectMany(f => archive.Now(f).Champions).Select(c => c.Result.CountsFor).Distinct().ToArray();
        return teams.Length == 1 ? teams[0] : null;
    }

    /// <summary>The longest wait of the team that ends in one of the finals.</summary>
    private static TitleWait? Wait(ImmutableArray<LineageStep> steps, Team team, Final[] ends)
    {
        LineageStep[] won = [.. steps.Where(s => s.Champions.Any(c => c.Result.CountsFor == team))];
        return won.Zip(won.Skip(1))
            .Where(w => ends.Contains(w.Second.Final) && !HasHole(steps, w.First, w.Second))
            .Select(w => new TitleWait(w.First.Edition.HeldIn, w.Second.Edition.HeldIn, team.Name, Between(team, w.First, w.Second))
            {
                Then = won.SkipWhile(s => s != w.Second).Skip(1).FirstOrDefault() is { } next ? Then(team, w.Second, next) : null,
            })
            .Where(w => w.Years >= MinWait)
            .OrderByDescending(w => w.Years).ThenBy(w => w.From)
            .FirstOrDefault();
    }

    /// <summary>Whether the team may have won in between, for all that the archive knows.</summary>
    private static bool HasHole(ImmutableArray<LineageStep> steps, LineageStep from, LineageStep to) =>
        steps.SkipWhile(s => !ReferenceEquals(s, from)).TakeWhile(s => !ReferenceEquals(s, to)).Any(s => s.IsHole);

    private static string Between(Team team, LineageStep from, LineageStep to) =>
        TitleWords.DescribeBetween(Champion(from, team), from.Edition.HeldIn, Champion(to, team), to.Edition.HeldIn);

    private static string Then(Team team, LineageStep after, LineageStep next) =>
        TitleWords.DescribeNext(Champion(next, team), next.Edition.HeldIn - after.Edition.HeldIn);

    private static string Champion(LineageStep step, Team team) => step.Champions.First(c => c.Result.CountsFor == team).Result.Name;

    private static IEnumerable<NamedTitle> Named(Archive archive, TitleLanes lanes, Final final)
    {
        var lane = lanes.Lanes.Select(l => l.Name).ToList().IndexOf(final.Edition.ChampionshipName);
        return archive.Now(final).Champions.Take(1).Select(c => new NamedTitle(
            lane, final.Edition.HeldIn, new Link(Routes.Final(final.Id), final.Name), c.Result.Name, c.Result.Mark?.Text, final.Edition.PlaceName));
    }
}
