using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>What everything else refers to: sources, nations, events and editions.</summary>
internal sealed class Catalogue
{
    public References<Source> Sources { get; } =
        new("source", Codes.UnknownSource, id => new Source(new SourceId(id), id, id, SourceFamily.Other));

    public References<Nation> Nations { get; } =
        new("nation", Codes.UnknownNation, code => new Nation(new NationCode(code), code));

    public References<Event> Events { get; } =
        new("event", Codes.UnknownEvent, id => new Event(new EventId(id), id, Sex.Mixed, Discipline.Track));

    public References<Championship> Championships { get; } =
        new("championship", Codes.UnknownEdition, id => new Championship(new ChampionshipId(id), id, Authority.WorldAthletics));

    public References<Edition> Editions { get; } =
        new("edition", Codes.UnknownEdition, id => new Edition(default, id, EditionStatus.Official));

    public static Catalogue Create(DocumentSet documents, ContentFolder folder, DiagnosticBag diagnostics)
    {
        var catalogue = new Catalogue();
        catalogue.NoteUnreadable(documents, folder);
        foreach (var source in documents.All<SourcesDocument>().SelectMany(d => d.Sources))
            catalogue.Sources.Add(source.Source.Id.Value, source.Source, source.At, diagnostics);
        catalogue.AddNations([.. documents.All<NationsDocument>().SelectMany(d => d.Nations)], diagnostics);
        catalogue.AddEvents([.. documents.All<EventsDocument>().SelectMany(d => d.Events)], diagnostics);
        foreach (var championship in documents.All<ChampionshipDocument>())
            ChampionshipResolver.AddTo(catalogue, championship, diagnostics);
        return catalogue;
    }

    public ImmutableArray<Source> SourcesOf(ImmutableArray<Located<string>> ids, DiagnosticBag diagnostics) =>
        [.. ids.Select(id => Sources.Resolve(id, diagnostics))];

    private void NoteUnreadable(DocumentSet documents, ContentFolder folder)
    {
        Sources.IsIncomplete = folder.Lacks(documents.All<SourcesDocument>().Count(), FileKind.Sources) || !documents.All<SourcesDocument>().Any();
        Nations.IsIncomplete = !documents.All<NationsDocument>().Any();
        Events.IsIncomplete = !documents.All<EventsDocument>().Any();
        Championships.IsIncomplete = folder.Lacks(documents.All<ChampionshipDocument>().Count(), FileKind.Championship);
        Editions.IsIncomplete = Championships.IsIncomplete;
    }

    private void AddNations(ImmutableArray<NationDocument> nations, DiagnosticBag diagnostics)
    {
        foreach (var nation in nations)
        {
            Nations.Add(nation.Nation.Code.Value, nation.Nation, nation.At, diagnostics);
            foreach (var other in nation.Nation.AlsoWritten)
                Nations.AddOtherName(other.Code.Value, nation.Nation.Code.Value);
        }

        foreach (var successor in nations.SelectMany(n => n.Successors))
            Nations.Resolve(successor, diagnostics);
    }

    private void AddEvents(ImmutableArray<EventDocument> events, DiagnosticBag diagnostics)
    {
        foreach (var @event in events)
            Events.Add(@event.Event.Id.Value, @event.Event, @event.At, diagnostics);
        foreach (var successor in events.Select(e => e.Successor).OfType<Located<string>>())
            Events.Resolve(successor, diagnostics);
    }
}
