using System.Collections.Immutable;
using TrackArchive.Pages;
using TrackArchive.Pages.Articles;
using TrackArchive.Pages.Athletes;
using TrackArchive.Pages.Championships;
using TrackArchive.Pages.Events;
using TrackArchive.Pages.Finals;
using TrackArchive.Pages.Teams;

namespace TrackArchive.Composition.Embedding;

/// <summary>The pages about things of one kind, which another generator has as documents before they are rendered.</summary>
/// <param name="Name">Of the pipeline there.</param>
/// <param name="Models">The types of their models.</param>
public sealed record EntityPipeline(string Name, ImmutableArray<Type> Models)
{
    public static readonly EntityPipeline Athletes = new("ArchiveAthletes", [typeof(AthletePage)]);
    public static readonly EntityPipeline Finals = new("ArchiveFinals", [typeof(FinalPage)]);
    public static readonly EntityPipeline Championships = new("ArchiveChampionships", [typeof(ChampionshipPage), typeof(EditionPage)]);
    public static readonly EntityPipeline Events = new("ArchiveEvents", [typeof(EventPage)]);
    public static readonly EntityPipeline Nations = new("ArchiveNations", [typeof(TeamPage)]);
    public static readonly EntityPipeline Articles = new("ArchiveArticles", [typeof(ArticlePage)]);

    public static readonly ImmutableArray<EntityPipeline> All = [Athletes, Finals, Championships, Events, Nations, Articles];

    public bool Has(Page page) => Models.Contains(page.GetType());
}
