using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Eras;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Front;
using TrackArchive.Pages.Teams;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Cards;

/// <summary>
/// Which card stands for which page. The pages that a site shows first have one of their own: the home page, the timeline, articles,
/// comparisons, the featured finals and their champions. Each other kind of page shares one.
/// </summary>
public static class SocialCards
{
    private const int MaxLines = 3;

    /// <summary>In the order of the pages, without the one for wrong addresses, which nobody shares; pages of one kind share one and the same instance.</summary>
    public static ImmutableArray<(Page Page, SocialCard Card)> Create(ImmutableArray<Page> pages, Site site)
    {
        var featured = site.Featured.Select(Routes.Final).ToHashSet();
        var champions = pages.OfType<FinalPage>().Where(f => featured.Contains(f.Route))
            .SelectMany(f => f.Winners).SelectMany(w => w.Who).Select(who => who.To).ToHashSet();
        string[] ranked = [.. pages.OfType<EditionPage>().SelectMany(e => e.Medals).Select(m => m.Many).Distinct()];
        string[] listed = [.. pages.OfType<TeamPage>().Select(t => t.TeamKind.IsNation() ? TeamKind.Nation : t.TeamKind).Distinct().Order().Select(TeamWords.DescribeAll)];
        var kinds = pages.GroupBy(p => p.Kind).ToDictionary(k => k.Key, k => OfKind(k.First(), isOnlyOne: k.Count() == 1, site, ranked, listed));
        return
        [
            .. pages.Where(p => p is not NotFoundPage).Select(page => (page, page switch
            {
                HomePage home => OfHome(home),
                TimelinePage timeline => Own(timeline, PageKindWords.Describe(timeline.Kind)) with { Lanes = timeline.Lanes },
                ArticlePage article => Own(article, PageKindWords.Describe(article.Kind)) with { Sentence = article.Summary },
                ComparisonPage comparison => OfComparison(comparison),
                FinalPage final when featured.Contains(final.Route) => OfFinal(final),
                AthletePage athlete when champions.Contains(athlete.Route) => OfAthlete(athlete),
                _ => kinds[page.Kind],
            })),
        ];
    }

    private static SocialCard Own(Page page, string kicker) =>
        new(Path.ChangeExtension(page.Route.Path, null).Replace('/', '-'), kicker, page.Title);

    private static SocialCard OfHome(HomePage home) =>
        new("home", home.Years, home.Description)
        {
            Lanes = home.Line?.Lanes,
            Lines = [.. (home.Line?.Named ?? []).Take(MaxLines).Select(n => new CardLine(null, n.Champion, n.Place, n.Mark))],
        };

    private static SocialCard OfFinal(FinalPage final) => Own(final, final.City is { } city ? $"{final.Edition.Words}, {city}" : final.Edition.Words) with
    {
        Headline = final.EventName,
        Lines = [.. final.Standings.Rows.Where(r => r.Medal is not null).Take(MaxLines)
            .Select(r => new CardLine(r.Medal, r.As ?? string.Join(" / ", r.Who.Select(who => who.Words)), r.NationName ?? r.Club?.Words ?? "", r.Mark))],
    };

    private static SocialCard OfAthlete(AthletePage athlete) => Own(athlete, athlete.Medals ?? PageKindWords.Describe(athlete.Kind)) with
    {
        Lines = [.. athlete.Career.Where(c => c.Medal is not null).OrderBy(c => c.Medal).Take(MaxLines)
            .Select(c => new CardLine(c.Medal, c.Final.Words, c.Event, c.Mark))],
    };

    private static SocialCard OfComparison(ComparisonPage comparison) => Own(comparison, PageKindWords.Describe(comparison.Kind)) with
    {
        Lines =
        [
            new(null, comparison.First.Athlete.Words, comparison.FirstFinal.Words, comparison.First.Mark),
            new(null, comparison.Second.Athlete.Words, comparison.SecondFinal.Words, comparison.Second.Mark),
        ],
    };

    private static SocialCard OfKind(Page page, bool isOnlyOne, Site site, string[] ranked, string[] listed)
    {
        var name = "kind-" + PageKinds.Tokens[page.Kind];
        if (isOnlyOne)
            return new(name, site.Title, page.Title) { Sentence = page.Description };
        var (headline, sentence) = CardWords.Describe(page.Kind, ranked, listed);
        return new(name, PageKindWords.Describe(page.Kind), headline) { Sentence = sentence ?? site.Tagline };
    }
}
