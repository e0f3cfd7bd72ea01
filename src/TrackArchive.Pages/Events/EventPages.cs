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
            Description = $"Champions of the {TextWords.LowerFirst(@event.FullName)}: {NumberWords.Count(finals, "final", "finals")}, by championship and all together, oldest to newest.",
            Breadcrumb = Crumbs.Events,
            Facets = [new("event", @event.FullName)],
            Ask = finals == 0 ? null : AskPages.About(@event),
            Name = @event.FullName,
            Facts = EventWords.Describe(@event),
            Fate = @event.Last is { } last ? $"Last held in {last}." : null,
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
            : byChampionship.Add(Table(relations.Archive, "All championships together", "global", relations.Global(@event.Id)) with { Began = Began(relations.Archive, @event) });
    }

    /// <summary>Of all championships that have the event.</summary>
    public static string Began(Archive archive, Event @event) => string.Join(' ', archive.Championships
        .Where(c => c.Editions.Any(e => e.Programme.Contains(@event.Id))).Select(c => Began(archive, c, @event)));

    /// <summary>
    /// "The World Championships began in 1976.", where a source says so, or since which edition the event is held. Where the
    /// archive may lack editions before its first, only that it begins there.
    /// </summary>
    private static string Began(Archive archive, Championship championship, Event @event)
    {
        var without = TitleLineage.WithoutEvent(archive, @event.Id, championship.Id);
        if (championship.Editions.FirstOrDefault(e => e.Programme.Contains(@event.Id)) is not { } first)
            return "";
        return (without.Length, championship.IsFromTheBeginning) switch
        {
            (0, true) => $"The {championship.Name} began in {championship.Began!.Year.ToString(CultureInfo.InvariantCulture)}.",
            (0, false) => $"The archive has the {championship.Name} from {first.PlaceName} on.",
            (1, true) => $"At the {championship.Name} since {first.PlaceName}; the edition before had no such event.",
            (var editions, true) => $"At the {championship.Name} since {first.PlaceName}; the {editions} editions before had no such event.",
            (1, false) => $"At the {championship.Name} since {first.PlaceName} at the latest; the edition before it in this archive had no such event.",
            (var editions, false) => $"At the {championship.Name} since {first.PlaceName} at the latest; the {editions} editions before it in this archive had no such event.",
        };
    }

    public static LineageTable Table(Archive archive, string name, string id, TitleLineage lineage) =>
        new(name, id, [.. lineage.Steps.Select(s => Row(archive, s))]);

    private static LineageRow Row(Archive archive, LineageStep step) => new(
        step.Edition.HeldIn.ToString(CultureInfo.InvariantCulture),
        new Link(Routes.Edition(step.Edition.Id), $"{archive.GetChampionship(step.Edition.Id.Championship).ShortName}, {step.Edition.PlaceName}"),
        step.Final is { } final ? new Link(Routes.Final(final.Id), $"{final.Edition.PlaceName} final") : null,
        step.Final is { } won ? Rows.Champions(won, step.Champions) : [],
        Missed(step, archive.GetChampionship(step.Edition.Id.Championship).Authority))
    {
        Doubt = step.Final is { } known ? Words.Doubt(known, archive.Now(known)) : null,
    };

    /// <summary>Why there is no champion, and whom a decision took the title from.</summary>
    private static string? Missed(LineageStep step, Authority authority)
    {
        string?[] said =
        [
            step.Edition.Status == EditionStatus.Intercalated ? "Intercalated: outside the totals." : null,
            step.Gap switch
            {
                null => null,
                TitleGap.NotHeld or TitleGap.Cancelled => step.Edition.Note ?? $"The edition was {Words.Describe(step.Edition.Status)}.",
                TitleGap.NotOnProgramme => "Held without this event.",
                TitleGap.NotInArchive => "The archive does not have this final.",
                TitleGap.NotKnown => "No source of the archive says who won.",
                TitleGap.Vacant => "The title is vacant.",
                _ => throw new ArgumentOutOfRangeException(nameof(step), step.Gap, null),
            },
            step.Former.IsEmpty ? null : $"No longer champion: {TextWords.List([.. step.Former.Select(f => Lost(f, authority))])}.",
        ];
        var words = string.Join(' ', said.Where(w => w is not null));
        return words.Length == 0 ? null : words;
    }

    /// <summary>"Rashid Ramzi (annulled 2009)"; somebody who was only moved down is named alone.</summary>
    private static string Lost(Standing former, Authority authority) => former.RemovedBy is { } decision
        ? $"{former.Result.Name} ({Words.Removal(decision, authority)})"
        : former.Result.Name;
}
