using System.Collections.Immutable;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Theme.Pages.Styles;

/// <summary>Made-up text, finals and sources for the page of styles, beside the results of <see cref="Sample"/>.</summary>
internal sealed class SampleParts(Sample sample)
{
    public Prose Text => new(
    [
        new Html($"""
            <p>Prose keeps to seventy characters a line. A <a class="entity" href="{Routes.Styles}">name that the archive knows</a> is a quiet link. Words with dots below them,
            like <a class="claim" role="doc-noteref" id="{Routes.ClaimAnchor(1)}" href="#{Routes.EvidenceAnchor(1)}">71 years</a>, were checked against the results and link to the evidence.</p>
            <blockquote><p>A quotation is set apart.</p></blockquote>
            """),
    ])
    {
        Evidence = [new Evidence(1, "71 years", $"Years between the {sample.Words.One}’s title of 1912 and that of 1983", "71") { Finals = [Sample.CreateLink("Place 1912"), Sample.CreateLink("Place 1983")] }],
    };

    public static ImmutableArray<Tag> Notes =>
    [
        new(TagKind.Record, "WR", "world record"),
        new(TagKind.Status, "DNS", "did not start"),
        new(TagKind.Doubt, "one source"),
        new(TagKind.Annulled, "annulled 2015", "doping"),
        new(TagKind.Note, "a note"),
    ];

    public ImmutableArray<CareerRow> Finals =>
    [
        Final("1980", Placing.At(1), Medal.Gold, "3:55.01"),
        Final("1983", new Placing("DNF"), null, null) with { Tags = [new Tag(TagKind.Status, "did not finish")] },
        Final("1984", Placing.Unknown, null, "3:54.80") with { IsRemoved = true, Tags = [new Tag(TagKind.Annulled, "annulled 2015", "doping")] },
    ];

    public ImmutableArray<Statement> Statements => [new($"First title of the {sample.Words.One} for 71 years.", [Sample.CreateLink("Place 1912")])];

    public static ImmutableArray<SplitRow> Splits =>
    [
        new("400 m", "58.9", Sample.CreateLink("Ada Example"), [new Citation(Sample.CreateLink("A source"))], null),
        new("800 m", "1:58.0", null, [new Citation(Sample.CreateLink("A source"))], "hand timing"),
    ];

    public static ImmutableArray<Disagreement> Disagreements =>
        [new("The mark of Çelik Örnek", [new StatedValue("3:57.2", [new Citation(Sample.CreateLink("A source"))]), new StatedValue("3:57.20", [new Citation(Sample.CreateLink("Another"))])])];

    public ImmutableArray<RecordTable> Records =>
    [
        new(sample.Words.Series, "sample-records",
        [
            new RecordRow("1912", Sample.CreateLink("Place 1912"), Sample.CreateLink("Ada Example"), sample.Words.Present, "3:56.8", null, false),
            new RecordRow("1984", Sample.CreateLink("Place 1984"), Sample.CreateLink("Fia Beispiel"), sample.Words.Past, "3:54.80", "annulled 2015", true),
        ]),
    ];

    public static RelativeFinish Finish => new(Sample.CreateLink("Ada Example"), Sample.CreateLink("Berta Sample"), "Example", "Sample", 5.5m, 1500);

    public static ImmutableArray<Citation> Sources => [new(Sample.CreateLink("A source"), "Publisher"), new(Sample.CreateLink("Eine Quelle"), "Verlag") { Language = "de" }];

    private CareerRow Final(string year, Placing place, Medal? medal, string? mark) => new()
    {
        Year = year,
        Final = Sample.CreateLink($"{sample.Words.Series}, Place {year}"),
        Event = "An event",
        Place = place,
        Medal = medal,
        Mark = mark,
        Nation = sample.HasNations ? sample.Words.Present : null,
        Club = sample.HasNations ? null : sample.Words.Present,
    };
}
