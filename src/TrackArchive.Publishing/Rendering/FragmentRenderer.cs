using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using TrackArchive.Theme;
using TrackArchive.Theme.Layout;

namespace TrackArchive.Publishing.Rendering;

/// <summary>Renders a component of the theme by itself, for documents that are no pages of the archive: feeds, and pages of other sites.</summary>
public static class FragmentRenderer
{
    /// <param name="context">How its links are written.</param>
    /// <param name="parameters">Those of the component, by name.</param>
    public static string Render<TComponent>(PageContext context, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        var fragment = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(Fragment.Context)] = context,
            [nameof(Fragment.Component)] = typeof(TComponent),
            [nameof(Fragment.Parameters)] = parameters.ToDictionary(p => p.Name, p => p.Value!),
        });
        using var services = PageRenderer.CreateServices();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var html = new StringWriter();
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Fragment>(fragment)).WriteHtmlTo(html)).GetAwaiter().GetResult();
        return html.ToString();
    }
}
