using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Entries;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Lists;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Teams;

internal static class TeamPages
{
    /// <summary>As many results as a page holds within its weight, with the titles beside them.</summary>
    private const int MaxResults = 500;

    /// <summary>The team's page and, where it has too many results for one, those of its decades.</summary>
    public static ImmutableArray<Page> All(ArchiveRelations relations, Team team)
    {
        TeamEntry[] entries = [.. relations.Entries(team.Id)];
        IGrouping<string, TeamEntry>[] decades = entries.Count(e => LongFields.Lists(e.Final, e.Standing)) <= MaxResults ? [] : [.. entries.GroupBy(e => DateWords.FormatDecade(e.Final.Edition.HeldIn)).OrderBy(g => g.Key, StringComparer.Ordinal)];
        return
        [
            CreatePage(relations, team, entries, decades),
            .. decades.Select((d, i) => CreateDecadePage(relations.Archive, team, d) with
            {
                Previous = i > 0 ? LinkTo(team, decades[i - 1]) : null,
                Next = i < decades.Length - 1 ? LinkTo(team, decades[i + 1]) : null,
            }),
        ];
    }

    private static string FileOf(Team team) => team.IsNation ? "nations.yml" : "teams.yml";

    private static TeamPage CreatePage(ArchiveRelations relations, Team team, TeamEntry[] entries, IGrouping<string, TeamEntry>[] decades)
    {
        var archive = relations.Archive;
        var medals = relations.Medals.Find(team.Id);
        return new TeamPage
        {
            Route = Routes.Team(team),
            Data = Routes.Team(team).Data,
            ContentPath = FileOf(team),
            Title = team.Name,
            Description = TeamPageWords.Describe(archive, team, entries.Length, medals is null ? [] : [.. Enum.GetValues<Medal>().Select(m => MedalWords.Describe(relations.Medals.Count(team, m), m))]),
            Breadcrumb = TeamLists.CrumbsTo(team),
            Facets = [TeamLists.FacetOf(team)],
            Ask = medals is null || !team.IsNation ? null : AskPages.About(team),
            TeamKind = team.Kind,
            Code = team.IsNation ? team.Id.Value : null,
            Nation = team.Nation is { } nation ? new Link(Routes.Team(nation), nation.Name) : null,
            About = TeamPageWords.DescribeTeam(team),
            Successors = [.. archive.Teams.Where(n => team.Successors.Contains(n.Id)).Select(n => new Link(Routes.Team(n), n.Name))],
            Medals = medals is null ? null : Rows.CreateMedals(medals),
            MedalsNote = medals is null ? null : MedalWords.DescribeUnknown(relations.Medals.FindUnknown(team)),
            MedalYears = TeamPictures.Find(archive, entries),
            Lanes = LanePictures.Find(relations, [.. entries.Where(e => e.Counts && e.Standing.Place == 1).Select(e => e.Final).DistinctBy(f => f.Id)]),
            Events = TeamEvents.Create(relations, team.Id, entries.Where(e => e.Counts && e.Standing.Place == 1).Select(e => e.Final)),
            EventsCaption = SiteWords.DescribeTitles(archive, team),
            Titles = [.. Titles(archive, entries)],
            Results = decades.Length == 0 ? Results(entries) : [],
            ResultsNote = NoteOnLongFields(entries),
            Decades = [.. decades.Select(d => new IndexEntry(LinkTo(team, d), CountWords.Results(d.Count())))],
            Articles = Rows.Articles(relations.Mentions.InArticles(EntityRef.To(team.Id, team.Kind))),
        };
    }

    private static TeamDecadePage CreateDecadePage(Archive archive, Team team, IGrouping<string, TeamEntry> decade) => new()
    {
        Route = Routes.Team(team, decade.Key),
        ContentPath = FileOf(team),
        Title = TeamPageWords.TitleOf(team, decade.Key),
        Description = TeamPageWords.Describe(archive, team, decade.Key, decade.Count()),
        Breadcrumb = TeamLists.CrumbsTo(team).Add(new Link(Routes.Team(team), team.Name)),
        Team = new Link(Routes.Team(team), team.Name),
        TeamKind = team.Kind,
        Results = Results(decade),
        ResultsNote = NoteOnLongFields(decade),
    };

    private static string? NoteOnLongFields(IEnumerable<TeamEntry> entries) => entries.Any(e => !LongFields.Lists(e.Final, e.Standing))
        ? TeamPageWords.DescribeLongFields(LongFields.Part)
        : null;

    private static Link LinkTo(Team team, IGrouping<string, TeamEntry> decade) => new(Routes.Team(team, decade.Key), decade.Key);

    private static IEnumerable<FinalLine> Titles(Archive archive, IEnumerable<TeamEntry> entries) =>
        entries.Where(e => e.Counts && e.Standing.Place == 1)
            .Select(e => e.Final)
            .DistinctBy(f => f.Id)
            .Select(f => Rows.Line(archive, f, f.FullName));

    private static ImmutableArray<TeamRow> Results(IEnumerable<TeamEntry> entries) =>
    [
        .. entries.Where(e => LongFields.Lists(e.Final, e.Standing)).Select(e => new TeamRow(
            e.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
            new Link(Routes.Final(e.Final.Id), e.Final.Name),
            Rows.CreateResult(e.Final, e.Standings, e.Standing))),
    ];
}
