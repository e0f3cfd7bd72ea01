using TrackArchive.Domain;

namespace TrackArchive.Benchmarks.Generating;

/// <summary>A content folder that loads as the generated archive, and some articles to search.</summary>
public static class GeneratedContent
{
    private const int FinalsPerArticle = 25;
    private const int WordsOfAnArticle = 400;

    /// <param name="folder">Is made; files that are there stay.</param>
    /// <param name="pages">About how many the archive makes.</param>
    /// <param name="seed">The same gives the same bytes.</param>
    public static void Write(string folder, int pages, uint seed = 1)
    {
        var archive = GeneratedArchive.Create(pages, seed);
        var random = new Sequence(seed);
        Put("site.yml", ["title: Generated", "base-url: https://generated.example/", "date: 2030-01-01", "edition: \"1\""]);
        Put("nations.yml", archive.Nations.Select(n => $"{n.Id}: {{ name: {n.Name} }}"));
        Put("events.yml", archive.Events.Select(e => $"{e.Id}: {{ name: {e.Name}, sex: men, discipline: track, distance: {e.Distance} }}"));
        Put("sources.yml", archive.Sources.Select(s => $"{s.Id}: {{ title: {s.Title}, publisher: {s.Publisher}, family: other }}"));
        foreach (var championship in archive.Championships)
        {
            Put($"championships/{championship.Id}.yml",
            [
                $"name: {championship.Name}", "editions:",
                .. championship.Editions.Select(e => $"  {e.Year}: {{ city: {e.City}, programme: [{string.Join(", ", e.Programme)}], sources: table }}"),
            ]);
        }

        foreach (var shelf in archive.Athletes.GroupBy(a => a.Id.Value[0]))
            Put($"athletes/all/{shelf.Key}.yml", shelf.Select(a => $"{a.Id}: {{ name: {a.Name}, sex: M }}"));
        foreach (var final in archive.Finals)
            Put($"finals/{final.Id}.yml", ["results:", .. final.Results.Select(Line), "sources: table"]);
        foreach (var final in archive.Finals.Where((_, i) => i % FinalsPerArticle == 0))
            Put($"articles/{final.Id.Edition.Year}-{final.Event.Id}.md", Article(final, random));

        void Put(string path, IEnumerable<string> lines)
        {
            var file = Path.Join(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Join('\n', lines) + "\n");
        }
    }

    private static string Line(Result result) =>
        $"  - {{ place: {result.Place}, athlete: {result.Athlete!.Id}, nation: {result.Nation!.Id}, mark: \"{result.Mark}\" }}";

    private static IEnumerable<string> Article(Final final, Sequence random) =>
    [
        "---", $"title: The {final.Event.Name} of {final.Edition.City}", "date: 2029-12-31", $"summary: How {final.Results[0].Athlete!.Name} won.", $"about: [{final.Id}]", "mentions: false", "---",
        .. Enumerable.Range(0, WordsOfAnArticle).Select(_ => random.Name(1 + random.Below(3)).ToLowerInvariant()).Chunk(20).Select(words => string.Join(' ', words) + "."),
    ];
}
