using TrackArchive.Content.Documents;
using TrackArchive.Content.Spelling;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>A championship and its editions, once nations, events and sources are known.</summary>
internal static class ChampionshipResolver
{
    public static void AddTo(Catalogue catalogue, ChampionshipDocument document, DiagnosticBag diagnostics)
    {
        var at = SourceLocation.Start(document.File.DisplayPath);
        if (!Slug.IsValid(document.Series))
            diagnostics.Add(Codes.BadId, at, SlugFault.Describe(document.Series), "the file's name is the championship's id");
        var id = new ChampionshipId(document.Series);
        var editions = document.Editions.OrderBy(e => e.Year).Select(e => Edition(catalogue, id, document, e, diagnostics)).ToList();
        var authority = document.Authority is { } decides ? catalogue.Authorities.Resolve(decides, diagnostics) : Authority.Organisers;
        catalogue.Championships.Add(document.Series, new Championship(id, document.Name, authority)
        {
            ShortName = document.Short ?? document.Name,
            CountsBy = document.CountsBy,
            OpenTo = document.OpenTo,
            Began = document.Began is { Year: { } year } began ? new Beginning(year.Value, catalogue.SourcesOf(began.Sources, diagnostics)) : null,
            Editions = [.. editions],
        }, at, diagnostics);
    }

    private static Edition Edition(Catalogue catalogue, ChampionshipId id, ChampionshipDocument championship, EditionDocument document, DiagnosticBag diagnostics)
    {
        var edition = new Edition(new EditionId(id, document.Year), championship.Name, document.Status)
        {
            OpenTo = championship.OpenTo,
            HeldIn = document.Held?.Value ?? document.Year,
            City = document.City?.Value,
            Nation = document.Nation is { } nation ? catalogue.Nations.Resolve(nation, diagnostics) : null,
            Venue = document.Venue?.Value,
            Dates = document.Dates?.Value,
            DatesCover = document.DatesCover,
            Boycott = document.Boycott?.Value,
            Note = document.Note?.Value,
            Programme = [.. document.Programme.Select(e => catalogue.Events.Resolve(e, diagnostics).Id)],
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
        };
        catalogue.Editions.Add(edition.Id.ToString(), edition, document.At, diagnostics);
        return edition;
    }
}
