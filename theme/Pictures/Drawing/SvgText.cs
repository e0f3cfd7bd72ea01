using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace TrackArchive.Theme.Pictures.Drawing;

/// <summary>Text in a picture; a component of its own, since Razor takes the element's name for its own.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>In percent.</summary>
    [Parameter, EditorRequired]
    public decimal X { get; set; }

    [Parameter, EditorRequired]
    public decimal Y { get; set; }

    /// <summary>Pixels to the right.</summary>
    [Parameter]
    public decimal Dx { get; set; }

    [Parameter]
    public string? Anchor { get; set; }

    [Parameter]
    public string? Class { get; set; }

    [Parameter, EditorRequired]
    public string? Words { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Svg.Percent(X));
        builder.AddAttribute(2, "y", Svg.Pixels(Y));
        builder.AddAttribute(3, "dx", Dx == 0 ? null : Svg.Pixels(Dx));
        builder.AddAttribute(4, "text-anchor", Anchor is null or "start" ? null : Anchor);
        builder.AddAttribute(5, "class", Class);
        builder.AddContent(6, Words);
        builder.CloseElement();
    }
}
