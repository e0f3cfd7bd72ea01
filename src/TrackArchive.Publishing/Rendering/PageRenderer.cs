using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using TrackArchive.Pages;
using TrackArchive.Theme.Layout;

namespace TrackArchive.Publishing.Rendering;

/// <summary>Renders page models with the theme. The bytes of a page depend on its model and the frame alone.</summary>
public static class PageRenderer
{
    /// <summary>A renderer keeps what it has rendered until it is disposed of, so each serves only so many pages.</summary>
    private const int PagesPerRenderer = 20;

    /// <summary>In the order of <paramref name="pages"/>, by at most so many workers at a time.</summary>
    public static IReadOnlyList<RenderedPage> Render(
        IReadOnlyList<Page> pages, SiteFrame frame, Func<Page, string?> structuredData, int workers)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        using var services = CreateServices();
        var rendered = new RenderedPage[pages.Count];
        var size = Math.Clamp((pages.Count + workers - 1) / workers, 1, PagesPerRenderer);
        var batches = (pages.Count + size - 1) / size;
        var writers = new ConcurrentBag<Utf8Writer>();
        Parallel.For(0, batches, new ParallelOptions { MaxDegreeOfParallelism = workers }, batch =>
        {
            var writer = writers.TryTake(out var free) ? free : new Utf8Writer();
            using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
            var end = Math.Min(pages.Count, (batch + 1) * size);
            for (var i = batch * size; i < end; i++)
                rendered[i] = new RenderedPage(pages[i].Route, Bytes(renderer, writer, pages[i], frame, structuredData(pages[i])));
            writers.Add(writer);
        });
        return rendered;
    }

    private static ReadOnlyMemory<byte> Bytes(HtmlRenderer renderer, Utf8Writer writer, Page page, SiteFrame frame, string? structuredData)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(PageDocument.Page)] = page,
            [nameof(PageDocument.Frame)] = frame,
            [nameof(PageDocument.StructuredData)] = structuredData,
        });
        // Views wait for nothing, so the dispatcher has done it all when it returns.
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = await renderer.RenderComponentAsync<PageDocument>(parameters);
            document.WriteHtmlTo(writer);
        }).GetAwaiter().GetResult();
        return writer.Take();
    }

    /// <summary>All that the framework's renderer asks for; without this encoder, ç, ø and ' would become entities.</summary>
    internal static ServiceProvider CreateServices() =>
        new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton<HtmlEncoder>(new PlainHtmlEncoder())
            .BuildServiceProvider();
}
