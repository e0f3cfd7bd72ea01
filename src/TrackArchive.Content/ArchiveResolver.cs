using System.Collections.Immutable;
using TrackArchive.Content.Articles;
using TrackArchive.Content.Articles.Links;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Resolving;
using TrackArchive.Diagnostics;
using TrackArchive.Domain;

namespace TrackArchive.Content;

/// <summary>Follows every reference and runs every check that needs no derived relations; an archive comes out only where nothing is wrong.</summary>
internal static class ArchiveResolver
{
    public static Archive? Resolve(DocumentSet documents, ContentFolder folder, Statements statements, DiagnosticBag diagnostics, int workers)
    {
        var catalogue = Catalogue.Create(documents, folder, diagnostics);
        var athletes = ReadAthletes(documents, folder, catalogue, diagnostics);
        var headings = FinalHeading.ReadAll(documents, catalogue, diagnostics);
        headings.IsIncomplete = folder.Lacks(documents.All<FinalDocument>().Count(), FileKind.Final);
        foreach (var rounds in documents.All<RoundsDocument>())
            headings.RequireInPath(rounds.FinalId, SourceLocation.Start(rounds.File.DisplayPath), diagnostics);
        PagesOfPeople.Settle(athletes, headings.Values, documents.All<SiteDocument>().FirstOrDefault()?.Site);
        var index = new EntityIndex(catalogue, athletes, headings, documents.All<ArticleDocument>());
        var texts = new ArticleText(index, statements, diagnostics);
        Complete(athletes, documents, headings, catalogue, texts, diagnostics);
        var site = ReadSite(documents, headings, statements, diagnostics);
        var today = site?.Date ?? DateOnly.MaxValue;
        var finals = ResolveFinals([.. headings.Values], new FinalResolver(catalogue, athletes, diagnostics), workers);
        var articles = new ArticleResolver(catalogue, index, texts, diagnostics);
        Article[] written = [.. documents.All<ArticleDocument>().Select(articles.Resolve)];
        var lists = new RecordListResolver(catalogue, athletes, finals.ToLookup(f => f.Final.Event.Id), diagnostics);
        ResolvedRecordList[] recordLists = [.. documents.All<RecordListDocument>().Select(lists.Resolve)];
        var logs = new ChangeLogResolver(catalogue, athletes, headings, finals, diagnostics);
        ChangeLog[] changeLogs = [.. logs.ResolveAll(documents)];
        CheckNames(documents, catalogue, athletes, diagnostics);
        Checks.Run(documents, finals, recordLists, today, diagnostics, workers);
        if (site is null || diagnostics.HasErrors)
            return null;
        return new Archive(new ArchiveParts(site)
        {
            Teams = catalogue.Nations.Values.Concat(catalogue.Clubs.Values),
            Events = catalogue.Events.Values,
            Sources = catalogue.Sources.Values,
            Championships = catalogue.Championships.Values,
            Athletes = athletes.Values,
            Finals = finals.Select(f => f.Final),
            Articles = written,
            RecordLists = recordLists.Select(l => l.List),
            ChangeLogs = changeLogs,
        });
    }

    private static void CheckNames(DocumentSet documents, Catalogue catalogue, References<Athlete> athletes, DiagnosticBag diagnostics)
    {
        foreach (var names in documents.All<NamesDocument>().SelectMany(d => d.Sources))
        {
            catalogue.Sources.Resolve(names.Source, diagnostics);
            foreach (var athlete in names.Athletes)
                athletes.Resolve(athlete, diagnostics);
        }
    }

    private static References<Athlete> ReadAthletes(DocumentSet documents, ContentFolder folder, Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var athletes = AthleteResolver.NewReferences();
        var read = documents.All<AthleteShelfDocument>().Count() + documents.All<CuratedAthleteDocument>().Count();
        athletes.IsIncomplete = folder.Lacks(read, FileKind.AthleteShelf, FileKind.CuratedAthlete);
        var resolver = new AthleteResolver(catalogue, diagnostics);
        foreach (var document in documents.Athletes)
            resolver.Add(document, athletes);
        return athletes;
    }

    /// <summary>What points at others (relations, biographies) is read once every name is known.</summary>
    private static void Complete(
        References<Athlete> athletes, DocumentSet documents, References<FinalHeading> finals, Catalogue catalogue, ArticleText texts, DiagnosticBag diagnostics)
    {
        var resolver = new AthleteResolver(catalogue, diagnostics);
        foreach (var document in documents.Athletes.Where(d => d.Body is not null || !d.Relations.IsEmpty))
        {
            var athlete = resolver.Relate(athletes.Find(document.Id)!, document, athletes, finals);
            athletes.Replace(document.Id, document.Body is { } body ? athlete with { Biography = texts.Read(body, document.Mentions, athlete.Id) } : athlete);
        }
    }

    private static Site? ReadSite(DocumentSet documents, References<FinalHeading> finals, Statements statements, DiagnosticBag diagnostics)
    {
        if (documents.All<SiteDocument>().FirstOrDefault() is not { } document)
            return null;
        statements.Questions.AddRange(document.Questions.Select(q => q.Ask));
        var featured = document.Featured.Select(Resolve).ToImmutableArray();
        var comparisons = document.Comparisons.Select(c => (Resolve(c.First), Resolve(c.Second))).ToImmutableArray();
        return document.Site is { } site
            ? site with { Featured = featured, Comparisons = comparisons, Questions = [.. document.Questions.Select(q => (q.Words.Value, q.Ask.Value))] }
            : null;

        FinalId Resolve(Located<string> final) => finals.Resolve(final, diagnostics).Id;
    }

    private static ResolvedFinal[] ResolveFinals(FinalHeading[] headings, FinalResolver resolver, int workers)
    {
        var finals = new ResolvedFinal[headings.Length];
        Parallel.For(0, headings.Length, Workers.Options(workers), i => finals[i] = resolver.Resolve(headings[i]));
        return finals;
    }
}
