using System.Collections.Immutable;
using TrackArchive.Domain;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;
using TrackArchive.Pages.Wording.Parts;

namespace TrackArchive.Pages.Pictures.Making;

internal static class CareerStrips
{
    /// <summary>One final needs no picture.</summary>
    public static CareerStrip? Find(ImmutableArray<CareerStep> career) =>
        career.Length < 2 ? null : new CareerStrip([.. career.Select(Dot)])
        {
            Teams = Teams(career),
            NameOfTeams = TeamWords.DescribeAll(career.Select(c => c.Standing.Result.Represents).OfType<Team>()),
        };

    private static ImmutableArray<CareerTeam> Teams(ImmutableArray<CareerStep> career)
    {
        var teams = new List<CareerTeam>();
        foreach (var step in career)
        {
            if (step.Standing.Result.Represents is not { ShortName: var name })
                continue;
            var year = step.Final.Edition.HeldIn;
            if (teams.Count > 0 && teams[^1].Name == name)
                teams[^1] = teams[^1] with { To = year };
            else
                teams.Add(new CareerTeam(year, year, name));
        }

        return teams.Count < 2 ? [] : [.. teams];
    }

    private static CareerDot Dot(CareerStep step)
    {
        var row = Rows.CreateResult(step.Final, step.Standings, step.Standing);
        var how = row.IsRemoved
            ? row.Tags.First(t => t.Kind == TagKind.Annulled).Words
            : step.Standing.Place is null ? row.Place.Words : ResultWords.DescribePlace(row.Place.Words);
        var mark = row.Mark is null ? "" : $", {row.Mark}";
        return new CareerDot(
            step.Final.Edition.HeldIn,
            step.Standing.Place,
            new Link(Routes.Final(step.Final.Id), $"{step.Final.Name}: {how}{mark}"))
        {
            Medal = row.Medal,
            Event = EventWords.Shorten(step.Final.Event),
            IsRemoved = row.IsRemoved,
        };
    }
}
