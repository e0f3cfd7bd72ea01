using System.Text.Json;

namespace TrackArchive.Theme.Pictures.Races;

/// <summary>The measures of the two pictures of a comparison, in pixels and percent, for the script that draws them for any pair.</summary>
public static class CompareGeometry
{
    public static string Json { get; } = JsonSerializer.Serialize(new
    {
        finish = new
        {
            height = 2 * FieldDrawing.Pitch,
            end = FieldDrawing.End,
            start = FieldDrawing.Start,
            lanes = new[] { FieldDrawing.LaneY(0), FieldDrawing.LaneY(1) },
            gap = FieldDrawing.Gap,
            radius = FieldDrawing.Radius,
            baseline = FieldDrawing.Baseline,
        },
        fields = new
        {
            pitch = TwoFieldsDrawing.Pitch,
            lane = TwoFieldsDrawing.LaneY,
            name = TwoFieldsDrawing.NameY,
            champion = TwoFieldsDrawing.ChampionY,
            lines = TwoFieldsDrawing.Lines,
            start = TwoFieldsDrawing.Start,
            end = TwoFieldsDrawing.End,
            radius = TwoFieldsDrawing.Radius,
        },
    });
}
