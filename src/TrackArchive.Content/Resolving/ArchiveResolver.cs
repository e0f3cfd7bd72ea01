using System.Collections.Immutable;
using TrackArchive.Content.Articles;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Validation;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Content.Resolving;

/// <summary>Follows every reference and runs every check; an archive comes out only where nothing is wrong.</summary>
internal static class ArchiveResolver
{
    public static Archive? Resolve(DocumentSet documents, ImmutableArray<ContentFile> files, DiagnosticBag diagnostics)
    {
        var catalogue = Catalogue.Of(documents, files, diagnostics);
        var athletes = Athletes(documents, files, catalogue, diagnostics, out var athleteDocuments);
        FinalHeading[] headings = [.. documents.Of<FinalDocument>().Select(d => FinalHeading.Of(d, catalogue, diagnostics)).OfType<FinalHeading>()];
        ArticleDocument[] articleDocuments = [.. documents.Of<ArticleDocument>()];
        var index = new EntityIndex(catalogue, athletes, headings, articleDocuments);
        Complete(athletes, athleteDocuments, catalogue, index, diagnostics);
        var resolver = new FinalResolver(catalogue, athletes, diagnostics);
        ResolvedFinal[] finals = [.. headings.Select(resolver.Resolve)];
        Article[] articles = [.. articleDocuments.Select(d => Article(d, catalogue, index, diagnostics))];
        var site = documents.Of<SiteDocument>().FirstOrDefault()?.Site;
        Checks.Run(documents, finals, athleteDocuments, athletes, site, diagnostics);
        return site is null || diagnostics.HasErrors
            ? null
            : new Archive(site, catalogue.Nations.Values, catalogue.Events.Values, catalogue.Sources.Values,
                catalogue.Championships.Values, athletes.Values, finals.Select(f => f.Final), articles);
    }

    private static References<Athlete> Athletes(
        DocumentSet documents, ImmutableArray<ContentFile> files, Catalogue catalogue, DiagnosticBag diagnostics, out AthleteDocument[] all)
    {
        var athletes = AthleteResolver.NewReferences();
        var read = documents.Of<AthleteShelfDocument>().Count() + documents.Of<CuratedAthleteDocument>().Count();
        athletes.IsIncomplete = files.Count(f => f.Kind is FileKind.AthleteShelf or FileKind.CuratedAthlete) > read;
        var resolver = new AthleteResolver(catalogue, diagnostics);
        all = [.. documents.Of<AthleteShelfDocument>().SelectMany(d => d.Athletes), .. documents.Of<CuratedAthleteDocument>().Select(d => d.Athlete)];
        foreach (var document in all)
            resolver.Add(document, athletes);
        return athletes;
    }

    private static void Complete(References<Athlete> athletes, AthleteDocument[] documents, Catalogue catalogue, EntityIndex index, DiagnosticBag diagnostics)
    {
        var resolver = new AthleteResolver(catalogue, diagnostics);
        foreach (var document in documents.Where(d => d.Body is not null || !d.Relations.IsEmpty))
            athletes.Replace(document.Id, resolver.Complete(athletes.Find(document.Id)!, document, index));
    }

    private static Article Article(ArticleDocument document, Catalogue catalogue, EntityIndex index, DiagnosticBag diagnostics)
    {
        var id = document.File.Stem;
        if (!Slug.IsValid(id))
            diagnostics.Add(Codes.BadId, SourceLocation.Start(document.File.DisplayPath), $"'{id}' is no slug", "the file's name is the article's id");
        return new Article(new ArticleId(id), document.Title?.Value ?? id, document.Date?.Value ?? default, document.Summary?.Value ?? "")
        {
            Tags = [.. document.Tags.Select(t => t.Value)],
            About = [.. document.About.Select(a => About(a, index, diagnostics)).OfType<EntityRef>()],
            Sources = catalogue.SourcesOf(document.Sources, diagnostics),
            Body = ArticleText.Read(document.Body, index, diagnostics),
            ContentPath = document.File.Path,
        };
    }

    private static EntityRef? About(Located<string> about, EntityIndex index, DiagnosticBag diagnostics)
    {
        if (index.Find(about.Value) is { } found)
            return found.Target;
        diagnostics.Add(Codes.BrokenLink, about.At, $"there is no '{about.Value}' in the archive", index.Hint(about.Value));
        return null;
    }
}
