using System.Collections.Immutable;
using TrackArchive.Content.Articles;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Validation;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content.Resolving;

/// <summary>Follows every reference and runs every check but that of claims; an archive comes out only where nothing is wrong.</summary>
internal static class ArchiveResolver
{
    public static Archive? Resolve(DocumentSet documents, ImmutableArray<ContentFile> files, Statements statements, DiagnosticBag diagnostics, int workers)
    {
        var catalogue = Catalogue.Of(documents, files, diagnostics);
        var athletes = Athletes(documents, files, catalogue, diagnostics);
        FinalHeading[] headings = [.. documents.Of<FinalDocument>().Select(d => FinalHeading.Of(d, catalogue, diagnostics)).OfType<FinalHeading>()];
        var index = new EntityIndex(catalogue, athletes, headings, documents.Of<ArticleDocument>());
        var reader = new ArticleText(index, statements, diagnostics);
        var texts = new AthleteResolver(catalogue, diagnostics);
        foreach (var document in documents.Athletes.Where(d => d.Body is not null || !d.Relations.IsEmpty))
            athletes.Replace(document.Id, texts.Complete(athletes.Find(document.Id)!, document, index, reader));
        var site = Site(documents, index, diagnostics);
        var today = site?.Date ?? DateOnly.MaxValue;
        var finals = Finals(headings, new FinalResolver(catalogue, athletes, diagnostics), today, diagnostics, workers);
        var writing = new ArticleResolver(catalogue, index, reader, diagnostics);
        Article[] articles = [.. documents.Of<ArticleDocument>().Select(writing.Resolve)];
        Checks.Documents(documents, today, diagnostics);
        ContestsAreListedOnce.Check(finals, diagnostics);
        if (site is null || diagnostics.HasErrors)
            return null;
        var archive = new Archive(new ArchiveParts(site)
        {
            Nations = catalogue.Nations.Values,
            Events = catalogue.Events.Values,
            Sources = catalogue.Sources.Values,
            Championships = catalogue.Championships.Values,
            Athletes = athletes.Values,
            Finals = finals.Select(f => f.Final),
            Articles = articles,
        });
        QuestionsCanBeAsked.Check(documents, archive, diagnostics);
        return diagnostics.HasErrors ? null : archive;
    }

    private static References<Athlete> Athletes(DocumentSet documents, ImmutableArray<ContentFile> files, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var athletes = AthleteResolver.NewReferences();
        var read = documents.Of<AthleteShelfDocument>().Count() + documents.Of<CuratedAthleteDocument>().Count();
        athletes.IsIncomplete = files.Count(f => f.Kind is FileKind.AthleteShelf or FileKind.CuratedAthlete) > read;
        var resolver = new AthleteResolver(catalogue, diagnostics);
        foreach (var document in documents.Athletes)
            resolver.Add(document, athletes);
        return athletes;
    }

    private static Site? Site(DocumentSet documents, EntityIndex index, DiagnosticBag diagnostics)
    {
        var document = documents.Of<SiteDocument>().FirstOrDefault();
        var featured = document?.Featured.Select(f => index.Finals.Resolve(f, diagnostics).Id).ToImmutableArray() ?? [];
        var comparisons = document?.Comparisons.Select(c => (index.Finals.Resolve(c.First, diagnostics).Id, index.Finals.Resolve(c.Second, diagnostics).Id)).ToImmutableArray() ?? [];
        return document?.Site is { } site
            ? site with { Featured = featured, Comparisons = comparisons, Questions = [.. document.Questions.Select(q => (q.Words.Value, q.Ask.Value))] }
            : null;
    }

    private static ResolvedFinal[] Finals(FinalHeading[] headings, FinalResolver resolver, DateOnly today, DiagnosticBag diagnostics, int workers)
    {
        var finals = new ResolvedFinal[headings.Length];
        Parallel.For(0, headings.Length, Workers.Options(workers), i =>
        {
            var resolved = resolver.Resolve(headings[i]);
            Checks.Final(resolved, today, diagnostics);
            finals[i] = resolved;
        });
        return finals;
    }
}
