using System.Collections.Immutable;
using TrackArchive.Domain.Texts;
using TrackArchive.Pages;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Teams;

namespace TrackArchive.Composition.Embedding;

/// <summary>A page of another site that speaks of something in the archive.</summary>
/// <param name="Subject">Of what it speaks.</param>
/// <param name="Path">Its file, from the folder in which the archive is: <c>../blog/coe.html</c>.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Date">As people write it; empty where it has none.</param>
/// <param name="Summary">One or two sentences, or empty.</param>
public sealed record OutsideMention(EntityRef Subject, string Path, string Title, string Date, string Summary);

/// <summary>Pages of another site among the articles that speak of something, behind the archive's own.</summary>
public sealed class OutsideMentions(IEnumerable<OutsideMention> mentions)
{
    private readonly ILookup<string, ArticleLine> _lines = mentions
        .Distinct()
        .OrderBy(m => m.Path, StringComparer.Ordinal)
        .ToLookup(m => Routes.To(m.Subject).Path, m => new ArticleLine(new Link(new Route(m.Path), m.Title), m.Date, m.Summary));

    /// <summary>The same page where nothing speaks of it, or where it has no list of articles.</summary>
    public Page AddTo(Page page)
    {
        ImmutableArray<ArticleLine> lines = [.. _lines[page.Route.Path]];
        return lines.IsEmpty ? page : page switch
        {
            AthletePage athlete => athlete with { Articles = athlete.Articles.AddRange(lines) },
            FinalPage final => final with { Articles = final.Articles.AddRange(lines) },
            EditionPage edition => edition with { Articles = edition.Articles.AddRange(lines) },
            ChampionshipPage championship => championship with { Articles = championship.Articles.AddRange(lines) },
            EventPage @event => @event with { Articles = @event.Articles.AddRange(lines) },
            TeamPage team => team with { Articles = team.Articles.AddRange(lines) },
            _ => page,
        };
    }
}
