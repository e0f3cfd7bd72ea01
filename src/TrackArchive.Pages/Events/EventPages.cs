using System.Collections.Immutable;
using System.Globalization;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations;
using TrackArchive.Domain.Relations.Titles;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Pictures.Making;
using TrackArchive.Pages.Questions;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Facts;
using TrackArchive.Pages.Wording.Kinds;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Events;

internal static class EventPages
{
    public static EventPage Create(ArchiveRelations relations, Event @event)
    {
        var archive = relations.Archive;
        var finals = archive.Finals.Count(f => f.Event == @event);
        var successor = @event.Successor is { } id ? archive.FindEvent(id) : null;
        var self = EntityRef.To(@event.Id);
        return new EventPage
        {
            Route = Routes.Event(@event.Id),
            Data = Routes.Event(@event.Id).Data,
            ContentPath = "events.yml",
            Title = @event.FullName,
            Description = EventPageWords.Describe(@event, finals),
            Breadcrumb = Crumbs.Events,
            Facets = [new("event", @event.FullName)],
            Ask = finals == 0 ? null : AskPages.About(@event),
            Name = @event.FullName,
            Facts = EventWords.Describe(@event),
            Fate = @event.Last is { } last ? EventPageWords.LastHeld(last) : null,
            Successor = successor is null ? null : new Link(Routes.Event(successor.Id), successor.FullName),
            Lanes = LanePictures.Find(relations, @event.Id),
            Marks = MarkPictures.Find(relations, @event),
            Records = RecordTables.Create(relations, @event),
            RecordLists = [.. relations.Records.ListsOf(@event.Id).Select(l => new Link(Routes.RecordList(l.Id), l.Title))],
            Lineages = Lineages(relations, @event),
            Articles = Rows.Articles(relations.Mentions.InArticles(self)),
            Related = Rows.Articles(relations.Mentions.RelatedTo(self, relations.Global(@event.Id).Titles.Select(s => EntityRef.To(s.Final!.Id)))),
        };
    }

    private static ImmutableArray<LineageTable> Lineages(ArchiveRelations relations, Event @event)
    {
        ImmutableArray<LineageTable> byChampionship =
        [
            .. relations.Archive.Championships
                .Select(c => Table(relations.Archive, c.Name, c.Id.Value, relations.Lineage(@event.Id, c.Id)) with { Began = Began(relations.Archive, c, @event) })
                .Where(t => !t.Rows.IsEmpty),
        ];
        return byChampionship.Length < 2
            ? byChampionship
            : byChampionship.Add(Table(relations.Archive, TitleWords.AllChampionships, "global", relations.Global(@event.Id)) with { Began = Began(relations.Archive, @event) });
    }

    /// <summary>Of all championships that have the event.</summary>
    public static string Began(Archive archive, Event @event) => string.Join(' ', archive.Championships
        .Where(c => c.Editions.Any(e => e.Programme.Contains(@event.Id))).Select(c => Began(archive, c, @event)));

    private static string Began(Archive archive, Championship championship, Event @event)
    {
        var without = TitleLineage.WithoutEvent(archive, @event.Id, championship.Id);
        if (championship.Editions.FirstOrDefault(e => e.Programme.Contains(@event.Id)) is not { } first)
            return "";
        return LineageWords.DescribeBeginning(championship, first, without.Length);
    }

    public static LineageTable Table(Archive archive, string name, string id, TitleLineage lineage) =>
        new(name, id, [.. lineage.Steps.Select(s => Row(archive, s))]);

    private static LineageRow Row(Archive archive, LineageStep step) => new(
        step.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
        new Link(Routes.Edition(step.Edition.Id), $"{archive.GetChampionship(step.Edition.Id.Championship).ShortName}, {step.Edition.PlaceName}"),
        step.Final is { } final ? new Link(Routes.Final(final.Id), LineageWords.DescribeFinal(final)) : null,
        step.Final is { } won ? Rows.Champions(won, step.Champions) : [],
        LineageWords.DescribeMissed(step, archive.GetChampionship(step.Edition.Id.Championship).Authority))
    {
        Doubt = step.Final is { } known ? Words.Doubt(known, archive.Now(known)) : null,
    };
}
