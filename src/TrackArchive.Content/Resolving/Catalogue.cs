using System.Collections.Immutable;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>What everything else refers to: authorities, sources, nations, events and editions.</summary>
internal sealed class Catalogue
{
    public References<Authority> Authorities { get; } =
        new("authority", Codes.UnknownAuthority, id => new Authority(new AuthorityId(id), id)) { DeclaredIn = "site.yml" };

    public References<SourceFamily> SourceFamilies { get; } =
        new("family of sources", Codes.UnknownSourceFamily, id => new SourceFamily(new SourceFamilyId(id), id)) { DeclaredIn = "site.yml" };

    public References<Source> Sources { get; } =
        new("source", Codes.UnknownSource, id => new Source(new SourceId(id), id, id, SourceFamily.Other));

    public References<Team> Nations { get; } =
        new("nation", Codes.UnknownNation, code => new Team(new TeamId(code), code));

    /// <summary>Clubs, schools, universities and regions.</summary>
    public References<Team> Clubs { get; } =
        new("club", Codes.UnknownTeam, id => new Team(new TeamId(id), id, TeamKind.Club));

    public References<Event> Events { get; } =
        new("event", Codes.UnknownEvent, id => new Event(new EventId(id), id, Sex.Mixed, Discipline.Track));

    public References<Championship> Championships { get; } =
        new("championship", Codes.UnknownEdition, id => new Championship(new ChampionshipId(id), id, Authority.Organisers));

    public References<Edition> Editions { get; } =
        new("edition", Codes.UnknownEdition, id => new Edition(default, id, EditionStatus.Official));

    /// <summary>Kinds of records that the site declares.</summary>
    public ImmutableArray<RecordKind> RecordKinds { get; private set; } = [];

    /// <summary>From which age on somebody may have competed.</summary>
    public int YoungestAge { get; private set; }

    public static Catalogue Create(DocumentSet documents, ContentFolder folder, DiagnosticBag diagnostics)
    {
        var catalogue = new Catalogue();
        catalogue.NoteUnreadable(documents, folder);
        catalogue.AddDeclared(documents.All<SiteDocument>().FirstOrDefault(), diagnostics);
        foreach (var source in documents.All<SourcesDocument>().SelectMany(d => d.Sources))
            catalogue.AddSource(source, diagnostics);
        catalogue.AddNations([.. documents.All<NationsDocument>().SelectMany(d => d.Nations)], diagnostics);
        catalogue.AddTeams([.. documents.All<TeamsDocument>().SelectMany(d => d.Teams)], diagnostics);
        catalogue.AddEvents([.. documents.All<EventsDocument>().SelectMany(d => d.Events)], diagnostics);
        foreach (var championship in documents.All<ChampionshipDocument>())
            ChampionshipResolver.AddTo(catalogue, championship, diagnostics);
        return catalogue;
    }

    /// <summary>Of an archive that was read before.</summary>
    public static Catalogue Create(Archive archive)
    {
        var catalogue = new Catalogue();
        catalogue.Authorities.AddAll(archive.Site.Authorities.Prepend(Authority.Organisers).DistinctBy(a => a.Id), a => a.Id.Value);
        catalogue.Sources.AddAll(archive.Sources, s => s.Id.Value);
        catalogue.Nations.AddAll(archive.Nations, n => n.Id.Value);
        catalogue.Clubs.AddAll(archive.Clubs, c => c.Id.Value);
        catalogue.Events.AddAll(archive.Events, e => e.Id.Value);
        catalogue.Championships.AddAll(archive.Championships, c => c.Id.Value);
        catalogue.Editions.AddAll(archive.Championships.SelectMany(c => c.Editions), e => e.Id.ToString());
        return catalogue;
    }

    public ImmutableArray<Source> SourcesOf(ImmutableArray<Located<string>> ids, DiagnosticBag diagnostics) =>
        [.. ids.Select(id => Sources.Resolve(id, diagnostics))];

    /// <summary>Whether a result may have these letters, with or without the sign of a record that was equalled.</summary>
    public bool IsRecord(string token) =>
        RecordLetters.Tokens.Contains(token) || RecordKinds.Any(k => k.Letters == RecordLetters.Letters(token));

    private void NoteUnreadable(DocumentSet documents, ContentFolder folder)
    {
        Authorities.IsIncomplete = SourceFamilies.IsIncomplete = !documents.All<SiteDocument>().Any();
        Sources.IsIncomplete = folder.Lacks(documents.All<SourcesDocument>().Count(), FileKind.Sources) || !documents.All<SourcesDocument>().Any();
        Nations.IsIncomplete = folder.Lacks(documents.All<NationsDocument>().Count(), FileKind.Nations);
        Clubs.IsIncomplete = folder.Lacks(documents.All<TeamsDocument>().Count(), FileKind.Teams);
        Events.IsIncomplete = !documents.All<EventsDocument>().Any();
        Championships.IsIncomplete = folder.Lacks(documents.All<ChampionshipDocument>().Count(), FileKind.Championship);
        Editions.IsIncomplete = Championships.IsIncomplete;
    }

    private void AddDeclared(SiteDocument? site, DiagnosticBag diagnostics)
    {
        var everywhere = SourceLocation.Start("site.yml");
        Authorities.Add(Authority.Organisers.Id.Value, Authority.Organisers, everywhere, diagnostics);
        SourceFamilies.Add(SourceFamily.Other.Id.Value, SourceFamily.Other, everywhere, diagnostics);
        YoungestAge = site?.YoungestAge ?? 0;
        RecordKinds = [.. site?.RecordKinds.Select(r => r.Value) ?? []];
        foreach (var authority in site?.Authorities.Where(a => Authorities.Find(a.Id) is null) ?? [])
            Authorities.Add(authority.Id, authority.Value, authority.At, diagnostics);
        foreach (var family in site?.SourceFamilies.Where(f => SourceFamilies.Find(f.Id) is null) ?? [])
            SourceFamilies.Add(family.Id, family.Value, family.At, diagnostics);
    }

    private void AddSource(SourceDocument document, DiagnosticBag diagnostics)
    {
        var source = document.Family is { } family ? document.Source with { Family = SourceFamilies.Resolve(family, diagnostics) } : document.Source;
        Sources.Add(source.Id.Value, source, document.At, diagnostics);
    }

    private void AddNations(ImmutableArray<NationDocument> nations, DiagnosticBag diagnostics)
    {
        foreach (var nation in nations)
        {
            Nations.Add(nation.Nation.Id.Value, nation.Nation, nation.At, diagnostics);
            foreach (var other in nation.Nation.AlsoWritten)
                Nations.AddOtherName(other.Code.Value, nation.Nation.Id.Value);
        }

        foreach (var successor in nations.SelectMany(n => n.Successors))
            Nations.Resolve(successor, diagnostics);
    }

    /// <summary>One id is one team, a nation's or another; the names of pages differ in more than capitals.</summary>
    private void AddTeams(ImmutableArray<TeamDocument> teams, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, SourceLocation?>(Nations.Ids.Select(n => KeyValuePair.Create(n, (SourceLocation?)null)), StringComparer.OrdinalIgnoreCase);
        foreach (var team in teams)
        {
            if (!taken.TryAdd(team.Team.Id.Value, team.At))
            {
                RelatedPlace[] first = taken[team.Team.Id.Value] is { } at ? [RelatedPlace.FirstGiven(at)] : [];
                diagnostics.Add(Codes.DuplicateId, team.At, $"the id '{team.Team.Id}' is taken{(first is [] ? " by a nation" : "")}", "give the team another id; capitals alone do not tell two apart", first);
                continue;
            }

            Clubs.Add(team.Team.Id.Value, team.Team with { Nation = team.Nation is { } nation ? Nations.Resolve(nation, diagnostics) : null }, team.At, diagnostics);
        }

        foreach (var successor in teams.SelectMany(t => t.Successors))
            Clubs.Resolve(successor, diagnostics);
    }

    private void AddEvents(ImmutableArray<EventDocument> events, DiagnosticBag diagnostics)
    {
        foreach (var @event in events)
            Events.Add(@event.Event.Id.Value, @event.Event, @event.At, diagnostics);
        foreach (var successor in events.Select(e => e.Successor).OfType<Located<string>>())
            Events.Resolve(successor, diagnostics);
    }
}
