using TrackArchive.Composition;
using TrackArchive.Content;
using TrackArchive.Content.Articles;
using TrackArchive.Content.Documents;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Importing.Rows;
using TrackArchive.Content.Importing.Tables;
using TrackArchive.Content.Loading;
using TrackArchive.Content.Validation.Texts;
using TrackArchive.Content.Writing;
using TrackArchive.Diagnostics;
using TrackArchive.Domain.Marks;
using TrackArchive.Domain.Questions;
using TrackArchive.Domain.Values;
using TrackArchive.Domain.Vocabulary;
using TrackArchive.Publishing.Addresses;

namespace TrackArchive.FaultTests.Fuzzing;

/// <summary>One of the ways in which text of people comes into the program.</summary>
/// <param name="Name">The folder of its inputs in <c>Corpus</c>.</param>
/// <param name="Cases">How many of each thousand generated texts it gets.</param>
/// <param name="Read">Reads a text; what does not fit goes to the diagnostics.</param>
internal sealed record FuzzedReader(string Name, int Cases, Action<string, DiagnosticBag> Read)
{
    /// <summary>The name of every text in messages.</summary>
    public const string File = "content/fuzzed";

    private const string Table = "final,Pos,Name,Mark,source\nolympic-games/1984/men-1500m,2= / 12,\"COE, Sebastian (GBR)\",\"3:32,53 OR\",ioc-list\n";

    public static readonly FuzzedReader[] All =
    [
        new("final", 200, (text, bag) => ReadFile("finals/olympic-games/1984/men-1500m.yml", text, bag)),
        new("athletes", 100, (text, bag) => ReadFile("athletes/gbr.yml", text, bag)),
        new("championship", 60, (text, bag) => ReadFile("championships/olympic-games.yml", text, bag)),
        new("site", 60, (text, bag) => ReadFile("site.yml", text, bag)),
        new("front-matter", 80, (text, bag) => ReadFile("articles/fuzzed.md", text, bag)),
        new("format", 80, Format),
        new("markdown", 140, ReadMarkdown),
        new("claim", 80, ReadClaim),
        new("mark", 60, ReadValue),
        new("table", 30, ReadTable),
        new("map", 20, ReadMap),
        new("timing", 10, ReadTiming),
        new("ledger", 40, ReadLedger),
        new("question", 40, (text, _) => QuestionReader.Read(FuzzedArchive.Instance.Archive, text)),
    ];

    public override string ToString() => Name;

    private static void ReadFile(string path, string text, DiagnosticBag diagnostics)
    {
        var source = new FuzzedContent(path, text);
        var kind = FileLayout.KindOf(path)!.Value;
        var read = DocumentSet.Read([new ContentFile(path, source, kind)], diagnostics, workers: 1).All<Document>().Any();
        Assert.True(read || diagnostics.HasErrors, "a file was dropped without a word");
    }

    /// <summary>The canonical form has one form itself, and every comment.</summary>
    private static void Format(string text, DiagnosticBag diagnostics)
    {
        if (Utf8Text.Decode(FuzzedContent.Encode(text), File, diagnostics) is not { } decoded || CanonicalYaml.Read(decoded, File, diagnostics) is not { } yaml)
        {
            Assert.True(diagnostics.HasErrors, "a file was dropped without a word");
            return;
        }

        if (yaml.Write(FileKind.Final) is not { } once)
            return;
        var again = CanonicalYaml.Read(once, File, diagnostics);
        Assert.Equal(once, again?.Write(FileKind.Final));
    }

    private static void ReadMarkdown(string text, DiagnosticBag diagnostics) => ReadMarkdown(text, new Statements(), diagnostics);

    private static void ReadMarkdown(string text, Statements statements, DiagnosticBag diagnostics)
    {
        if (Utf8Text.Decode(FuzzedContent.Encode(text), File, diagnostics) is { } decoded)
            new ArticleText(FuzzedArchive.Instance.Index, statements, diagnostics).Read(new MarkdownBody(decoded, File, 0), mentions: true, self: null);
    }

    /// <summary>And asks the archive for it.</summary>
    private static void ReadClaim(string text, DiagnosticBag diagnostics)
    {
        var statements = new Statements();
        ReadMarkdown($"Kerr won in [3:29.38]({text}).", statements, diagnostics);
        Checks.Run(new CheckedStatements(statements, FuzzedArchive.Instance.Relations, StatementMessages.Create(FuzzedArchive.Instance.Archive)), diagnostics);
    }

    private static void ReadValue(string text, DiagnosticBag diagnostics)
    {
        foreach (var kind in Enum.GetValues<MarkKind>())
            Mark.TryParse(text, kind);
        PartialDate.TryParse(text);
        Wind.TryParse(text);
        Slug.IsValid(text);
        SiteAddress.FindFault(text);
    }

    private static void ReadTable(string text, DiagnosticBag diagnostics)
    {
        var (archive, map) = (FuzzedArchive.Instance.Archive, MapReading.Read([], diagnostics)!);
        var table = ResultTable.Read(new RawTable(File, DelimitedText.Read(text, separator: null)), map);
        var reader = new RowReader(archive, map);
        foreach (var row in table.Rows)
            reader.Read(row);
    }

    /// <summary>And reads a table with it.</summary>
    private static void ReadMap(string text, DiagnosticBag diagnostics)
    {
        if (Utf8Text.Decode(FuzzedContent.Encode(text), File, diagnostics) is not { } decoded)
            return;
        var map = new MapReading(diagnostics).Read(new ColumnMap(), decoded, File);
        var table = ResultTable.Read(new RawTable(File, DelimitedText.Read(Table, map.Separator)), map);
        var reader = new RowReader(FuzzedArchive.Instance.Archive, map);
        foreach (var row in table.Rows)
            reader.Read(row);
    }

    private static void ReadTiming(string text, DiagnosticBag diagnostics)
    {
        var map = new ColumnMap();
        if (IofResultList.Read(text, File, diagnostics) is { } list)
            ResultTable.Read(new RawTable(File, list), map);
        if (LynxResult.Read(text) is { Count: > 0 } race)
            ResultTable.Read(new RawTable(File, race), map);
    }

    private static void ReadLedger(string text, DiagnosticBag diagnostics)
    {
        var ledger = UrlLedger.Read(File, FuzzedContent.Encode(text), diagnostics);
        ledger.Check(FuzzedArchive.Addresses, diagnostics);
        _ = ledger.FindUnpublished(FuzzedArchive.Addresses);
    }
}
