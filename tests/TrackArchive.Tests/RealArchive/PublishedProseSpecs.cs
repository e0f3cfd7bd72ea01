using System.Text.RegularExpressions;
using TrackArchive.Domain;
using TrackArchive.Domain.Texts;
using Xunit;

namespace TrackArchive.Tests.RealArchive;

/// <summary>Articles and biographies leave nothing in plain words that the archive could prove.</summary>
public partial class PublishedProseSpecs
{
    private static readonly Archive Archive = PublishedArchive.Archive;

    private static readonly (string Where, IReadOnlyList<TextPart> Parts, AthleteId? Subject)[] Texts =
    [
        .. Archive.Articles.Select(a => ($"articles/{a.Id}", (IReadOnlyList<TextPart>)a.Body, (AthleteId?)null)),
        .. Archive.Athletes.Where(a => !a.Biography.IsEmpty).Select(a => ($"athletes/{a.Id}", (IReadOnlyList<TextPart>)a.Biography, (AthleteId?)a.Id)),
    ];

    [Fact]
    public void A_mark_that_somebody_of_the_text_made_in_a_final_is_a_claim() => Assert.Empty(
        from text in Texts
        let athletes = text.Parts.OfType<EntityLink>().Where(l => l.Target.Kind == EntityKind.Athlete).Select(l => new AthleteId(l.Target.Id)).Concat(text.Subject is { } own ? [own] : []).Distinct()
        let marks = athletes.SelectMany(a => Archive.FinalsOf(a).SelectMany(f => f.Results.Where(r => r.Athlete?.Id == a))).Select(r => r.Mark?.Text).OfType<string>().ToHashSet()
        from part in text.Parts.OfType<Html>()
        from Match figure in Mark().Matches(part.Markup)
        where marks.Contains(figure.Value)
        select $"{text.Where}: {figure.Value}");

    [Fact]
    public void The_year_behind_a_link_to_a_final_is_a_claim() => Assert.Empty(
        from text in Texts
        from pair in text.Parts.Zip(text.Parts.Skip(1))
        where pair is ({ } and EntityLink { Target.Kind: EntityKind.Final }, Html)
        let year = YearBehind().Match(((Html)pair.Second).Markup)
        where year.Success
        select $"{text.Where}: {((EntityLink)pair.First).Words}{year.Value}");

    [Fact]
    public void Every_text_proves_something() =>
        Assert.Empty(Texts.Where(t => !t.Parts.OfType<Claim>().Any()).Select(t => t.Where));

    /// <summary>As marks are written, with minutes or with decimals.</summary>
    [GeneratedRegex(@"(?<![\d:.,])(\d{1,2}(:\d{2}){1,2}(\.\d{1,2})?|\d{1,2}\.\d{1,2})(?![\d:]|[.,]\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\s+in\s+(18|19|20)\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex YearBehind();
}
