using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Kinds;

namespace TrackArchive.Pages.Rivalries;

internal static class RivalryPages
{
    public static IEnumerable<Page> All(ArchiveRelations relations)
    {
        var rivalries = relations.Rivalries.OfChampions;
        return rivalries.IsEmpty ? [] : rivalries.Select(r => CreatePage(relations, r)).Prepend<Page>(RivalryIndex.Create(rivalries));
    }

    public static ImmutableArray<RivalLine> FindLines(ArchiveRelations relations, AthleteId athlete) =>
        [.. relations.Rivalries.FindAll(athlete).Select(r => new RivalLine(RivalryPageWords.DescribeOutcome(r), new Link(Routes.Rivalry(r.First.Id, r.Second.Id), r.Second.Name), RivalryPageWords.FormatScore(r)))];

    private static RivalryPage CreatePage(ArchiveRelations relations, HeadToHead rivalry)
    {
        var events = rivalry.Meetings.Select(m => m.Final.Event.FullName).Distinct().ToArray();
        var both = relations.Mentions.InArticles(EntityRef.To(rivalry.First.Id))
            .Intersect(relations.Mentions.InArticles(EntityRef.To(rivalry.Second.Id)));
        return new RivalryPage
        {
            Route = Routes.Rivalry(rivalry.First.Id, rivalry.Second.Id),
            Data = Routes.Rivalry(rivalry.First.Id, rivalry.Second.Id).Data,
            Title = RivalryPageWords.TitleOf(rivalry),
            Description = RivalryPageWords.Describe(rivalry, events),
            Breadcrumb = Crumbs.Rivalries,
            Facets = [.. events.Select(e => new Facet("event", e))],
            First = Rows.LinkTo(rivalry.First),
            Second = Rows.LinkTo(rivalry.Second),
            FirstAhead = rivalry.FirstAhead,
            SecondAhead = rivalry.SecondAhead,
            Others = RivalryPageWords.DescribeOthers(rivalry),
            Meetings = [.. rivalry.Meetings.Select(m => Row(relations.Archive, rivalry, m))],
            PossibleMeetings = [.. rivalry.PossibleMeetings.Select(f => new Link(Routes.Final(f.Id), f.Name))],
            Articles = Rows.Articles(both),
        };
    }

    private static MeetingRow Row(Archive archive, HeadToHead rivalry, Meeting meeting)
    {
        var now = archive.Now(meeting.Final);
        return new MeetingRow(
            meeting.Final.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
            new Link(Routes.Final(meeting.Final.Id), meeting.Final.Name),
            Side(meeting.Final, now, meeting.First),
            Side(meeting.Final, now, meeting.Second),
            MeetingWords.Describe(rivalry, meeting),
            !meeting.Counts);
    }

    private static MeetingSide Side(Final final, Standings now, Standing standing)
    {
        var row = Rows.CreateResult(final, now, standing);
        return new MeetingSide(row.IsRemoved ? Words.Removal(standing.RemovedBy!, now.Authority) : row.Place.Words, row.Mark);
    }
}
