using System.Collections.Immutable;
using TrackArchive.Domain.Relations.People;
using TrackArchive.Pages.Lines;
using TrackArchive.Pages.Wording;

namespace TrackArchive.Pages.Pictures.Making;

internal static class CareerStrips
{
    /// <summary>One final needs no picture.</summary>
    public static CareerStrip? Find(ImmutableArray<CareerStep> career) =>
        career.Length < 2 ? null : new CareerStrip([.. career.Select(Dot)]) { Nations = Nations(career) };

    private static ImmutableArray<CareerNation> Nations(ImmutableArray<CareerStep> career)
    {
        var nations = new List<CareerNation>();
        foreach (var step in career)
        {
            var (code, year) = (step.Standing.Result.Nation.Code.Value, step.Final.Edition.HeldIn);
            if (nations.Count > 0 && nations[^1].Code == code)
                nations[^1] = nations[^1] with { To = year };
            else
                nations.Add(new CareerNation(year, year, code));
        }

        return nations.Count < 2 ? [] : [.. nations];
    }

    private static CareerDot Dot(CareerStep step)
    {
        var row = Rows.CreateResult(step.Final, step.Standings, step.Standing);
        var how = row.IsRemoved
            ? row.Tags.First(t => t.Kind == TagKind.Annulled).Words
            : step.Standing.Place is null ? row.Place.Words : $"place {row.Place.Words}";
        var mark = row.Mark is null ? "" : $", {row.Mark}";
        return new CareerDot(
            step.Final.Edition.HeldIn,
            step.Standing.Place,
            new Link(Routes.Final(step.Final.Id), $"{step.Final.Name}: {how}{mark}"))
        {
            Medal = row.Medal,
            Event = step.Final.Event.Name.Replace(" metres", " m", StringComparison.Ordinal),
            IsRemoved = row.IsRemoved,
        };
    }
}
