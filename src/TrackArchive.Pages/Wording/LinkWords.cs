using TrackArchive.Domain;
using TrackArchive.Domain.Texts;

namespace TrackArchive.Pages.Wording;

/// <summary>What links to the archive are called.</summary>
public static class LinkWords
{
    /// <summary>The name of what is linked to, where a text gives no words.</summary>
    public static string Describe(Archive archive, EntityRef entity) => entity.Kind switch
    {
        EntityKind.Athlete => archive.GetAthlete(new AthleteId(entity.Id)).Name,
        EntityKind.Final => archive.GetFinal(FinalId.TryParse(entity.Id).Value).Name,
        EntityKind.Edition => archive.GetEdition(EditionId.TryParse(entity.Id).Value).FullName,
        EntityKind.Championship => archive.GetChampionship(new ChampionshipId(entity.Id)).Name,
        EntityKind.Event => archive.GetEvent(new EventId(entity.Id)).FullName,
        EntityKind.Nation or EntityKind.Club or EntityKind.School or EntityKind.University or EntityKind.Region => archive.GetTeam(new TeamId(entity.Id)).Name,
        EntityKind.Article => archive.GetArticle(new ArticleId(entity.Id)).Title,
        EntityKind.Source => archive.GetSource(new SourceId(entity.Id)).Publisher,
        EntityKind.Year => entity.Id,
        _ => throw new ArgumentOutOfRangeException(nameof(entity), entity.Kind, "a kind without a name"),
    };
}
