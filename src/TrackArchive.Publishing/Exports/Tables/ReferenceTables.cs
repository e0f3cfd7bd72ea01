using TrackArchive.Domain;

namespace TrackArchive.Publishing.Exports.Tables;

/// <summary>What results refer to: authorities, sources, teams, events, championships and their editions.</summary>
internal static class ReferenceTables
{
    public static IEnumerable<DataTable> Create(Archive archive) => [AuthorityNames(archive), FamilyNames(archive), Sources(archive), .. archive.Nations.IsEmpty ? Array.Empty<DataTable>() : [Nations(archive)], .. archive.Clubs.IsEmpty ? Array.Empty<DataTable>() : [Clubs(archive)], Events(archive), Championships(archive), Editions(archive), Programmes(archive)];

    private static DataTable AuthorityNames(Archive archive) =>
        new TableBuilder<Authority>("authorities", "Who decides on results: the organisers of a meeting, and those whom this archive declares.", "id")
            .Text("id", "The authority.", a => a.Id.Value).Required()
            .Text("name", "Its name.", a => a.Name).Required()
            .Over(archive.Site.Authorities.Append(Authority.Organisers));

    private static DataTable FamilyNames(Archive archive) =>
        new TableBuilder<SourceFamily>("families", "Where statements come from in the end; each publisher of the family 'other' is a voice of its own.", "id")
            .Text("id", "The family of sources.", f => f.Id.Value).Required()
            .Text("name", "Its name.", f => f.Name).Required()
            .Over(archive.Site.SourceFamilies.Append(SourceFamily.Other));

    private static DataTable Sources(Archive archive) =>
        new TableBuilder<Source>("sources", "Publications that state results or facts.", "id")
            .Text("id", "The source.", s => s.Id.Value).Required()
            .Text("title", "Its title.", s => s.Title).Required()
            .Text("publisher", "Who published it.", s => s.Publisher).Required()
            .Text("family", "Where its statements come from in the end; sources of one family do not confirm each other.", s => s.Family.Id.Value).Required().To("families")
            .Texts("states", "What it states of the results that name it", s => s.States.Select(t => SourceStatements.Tokens[t]))
            .Date("date", "When it was published.", s => s.Date)
            .Text("url", "Its address.", s => s.Url?.AbsoluteUri)
            .Text("note", "A note.", s => s.Note)
            .Text("language", "The language of the title where it is not the archive's own, as BCP 47 has it.", s => s.Language)
            .Over(archive.Sources);

    private static DataTable Nations(Archive archive) =>
        new TableBuilder<Team>("nations", "Nations as results write them; historic and special codes are nations of their own.", "code")
            .Text("code", "Three letters.", n => n.Id.Value).Required()
            .Text("name", "Its name in English.", n => n.Name).Required()
            .Text("kind", "A nation of today, one of the past, or a team without a nation.", n => TeamKinds.Tokens[n.Kind]).Required()
                .OneOf(TeamKinds.OfNations.All)
            .Integer("from", "The first year in which a result may have the code.", n => n.From)
            .Integer("to", "The last one.", n => n.To)
            .Text("continent", "The area of World Athletics to which it belongs, or its place would.", n => n.Continent is { } continent ? Continents.Tokens[continent] : null)
                .OneOf(Continents.Tokens.All)
            .Texts("also_written", "Other codes of the same nation in other lists, with the years where they are known", n => n.AlsoWritten.Select(Written))
            .Texts("successors", "Codes of the nations that a reader may want to count it with", n => n.Successors.Select(c => c.Value))
            .Over(archive.Nations);

    private static DataTable Clubs(Archive archive) =>
        new TableBuilder<Team>("clubs", "Clubs, schools, universities and regions for which athletes compete.", "id")
            .Text("id", "The club.", c => c.Id.Value).Required()
            .Text("name", "Its name.", c => c.Name).Required()
            .Text("kind", "What it is.", c => TeamKinds.Tokens[c.Kind]).Required().OneOf(TeamKinds.OfClubs.All)
            .Text("nation", "The nation to which it belongs.", c => c.Nation?.Id.Value).To("nations").OnlyIf(!archive.Nations.IsEmpty)
            .Integer("from", "The first year in which a result may have it.", c => c.From)
            .Integer("to", "The last one.", c => c.To)
            .Texts("successors", "Ids of the clubs that a reader may want to count it with", c => c.Successors.Select(s => s.Value))
            .Over(archive.Clubs);

    private static DataTable Events(Archive archive) =>
        new TableBuilder<Event>("events", "Events of the programme.", "id")
            .Text("id", "The event.", e => e.Id.Value).Required()
            .Text("name", "Its name without the sex.", e => e.Name).Required()
            .Text("sex", "Who competes in it.", e => Sexes.Tokens[e.Sex]).Required().OneOf(Sexes.Tokens.All)
            .Text("discipline", "What is done in it.", e => Disciplines.Tokens[e.Discipline]).Required()
                .OneOf(Disciplines.Tokens.All)
            .Number("distance", "Metres, of a relay the whole; absent for jumps, throws, combined events, matches and timed runs.", e => e.Distance)
            .Text("distance_in_unit", "The same in the event's own unit, where that is not the metre.", e => e.DistanceInUnit).OnlyIf(archive.Events.Any(e => e.DistanceInUnit is not null))
            .Number("hours", "The fixed time of a timed run.", e => e.Hours)
            .Flag("indoor", "Whether it is held indoors.", e => e.IsIndoor)
            .Integer("under", "The age that its athletes are younger than.", e => e.Class.Under)
            .Integer("masters", "The youngest age of its masters' class.", e => e.Class.Masters)
            .Text("class", "Its class of para athletics.", e => e.Class.Para)
            .Integer("legs", "Runners of a relay.", e => e.Legs > 0 ? e.Legs : null)
            .Flag("wind", "Whether a wind belongs to each mark.", e => e.HasWind)
            .Text("implement", "What is thrown or cleared.", e => e.Implement)
            .Text("successor", "The event that took a discontinued one's place.", e => e.Successor?.Value).To("events")
            .Integer("last", "The last year in which a discontinued event had a final.", e => e.Last)
            .Over(archive.Events);

    private static DataTable Championships(Archive archive) =>
        new TableBuilder<Championship>("championships", "The series whose finals are here.", "id")
            .Text("id", "The championship.", c => c.Id.Value).Required()
            .Text("name", "Its name.", c => c.Name).Required()
            .Text("short_name", "Its name in lists.", c => c.ShortName).Required()
            .Text("authority", "Whose standings count for it.", c => c.Authority.Id.Value).Required().To("authorities")
            .Text("teams", "By which teams its titles and medals count.", c => CountedTeams.Tokens[c.CountsBy]).Required().OneOf(archive.Championships.Select(c => c.CountsBy).Distinct().Order().Select(t => CountedTeams.Tokens[t]))
                .OnlyIf(archive.Championships.Any(c => c.CountsBy != CountedTeam.Nation))
            .Texts("open_to", "Who may also enter events of the other sex", c => c.OpenTo.Select(s => Sexes.Tokens[s]))
                .OnlyIf(archive.Championships.Any(c => !c.OpenTo.IsEmpty))
            .Integer("began", "The year of its first edition; absent where no source says it, and then there may have been editions before those that are here.", c => c.Began?.Year)
            .Sources("began_sources", "Ids of the sources of that year", c => c.Began?.Sources ?? [])
            .Over(archive.Championships);

    private static DataTable Editions(Archive archive) =>
        new TableBuilder<(Championship Championship, Edition Edition)>("editions", "Editions of the championships, those that were not held among them.", "id")
            .Text("id", "The championship and the year in its name.", x => x.Edition.Id.ToString()).Required()
            .Text("championship", "The series.", x => x.Championship.Id.Value).Required().To("championships")
            .Integer("year", "The year in its name.", x => x.Edition.Year).Required()
            .Integer("held_in", "The year in which it took place.", x => x.Edition.HeldIn).Required()
            .Text("status", "Whether it was held and counts.", x => EditionStatuses.Tokens[x.Edition.Status]).Required()
                .OneOf(EditionStatuses.Tokens.All)
            .Text("city", "The city.", x => x.Edition.City)
            .Text("nation", "The nation of the city.", x => x.Edition.Nation?.Id.Value).To("nations").OnlyIf(!archive.Nations.IsEmpty)
            .Text("venue", "The stadium.", x => x.Edition.Venue)
            .Text("first_day", "The first day, where known.", x => Day(x.Edition.Dates?.First))
            .Text("last_day", "The last one.", x => Day(x.Edition.Dates?.Last))
            .Text("days_of", "Whether the days are those of its athletics or of the whole edition.", x => x.Edition.Dates is null ? null : DateScopes.Tokens[x.Edition.DatesCover]).OneOf(DateScopes.Tokens.All)
            .Text("boycott", "Who stayed away.", x => x.Edition.Boycott)
            .Text("note", "A note.", x => x.Edition.Note)
            .Sources("sources", "Ids of its sources", x => x.Edition.Sources)
            .Over(archive.Championships.SelectMany(c => c.Editions.Select(e => (c, e))));

    private static DataTable Programmes(Archive archive) =>
        new TableBuilder<(Edition Edition, EventId Event)>("programmes", "The events that had a final at an edition; one without a row in finals is missing from the archive.", "edition", "event")
            .Text("edition", "The edition.", x => x.Edition.Id.ToString()).Required().To("editions")
            .Text("event", "The event.", x => x.Event.Value).Required().To("events")
            .Over(archive.Championships.SelectMany(c => c.Editions).SelectMany(e => e.Programme.Order(Comparer<EventId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value))).Select(id => (e, id))));

    private static string Written(OtherCode other) =>
        other.From is null && other.To is null ? other.Code.Value : $"{other.Code} {other.From}–{other.To}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
