using System.Collections.Immutable;
using TrackArchive.Domain.Relations;
using TrackArchive.Pages.Pictures;

namespace TrackArchive.Pages.Building.Pictures;

internal static class CareerStrips
{
    /// <summary>One final needs no picture.</summary>
    public static CareerStrip? Of(ImmutableArray<CareerStep> career) =>
        career.Length < 2 ? null : new CareerStrip([.. career.Select(Dot)]);

    private static CareerDot Dot(CareerStep step)
    {
        var row = Rows.Of(step.Final, step.Standings, step.Standing);
        var label = row.Place.Length > 0 ? row.Place : row.IsRemoved ? "×" : "–";
        var how = row.IsRemoved
            ? row.Tags.FirstOrDefault(t => t.Kind == TagKind.Annulled)?.Words ?? "annulled"
            : step.Standing.Place is null ? row.Place : $"place {row.Place}";
        var mark = row.Mark is null ? "" : $", {row.Mark}";
        return new CareerDot(
            step.Final.Edition.HeldIn,
            step.Standing.Place,
            label,
            new Link(Routes.Final(step.Final.Id), $"{step.Final.Name}: {how}{mark}"))
        {
            Medal = row.Medal,
            IsRemoved = row.IsRemoved,
        };
    }
}
