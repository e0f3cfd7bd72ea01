using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using TrackArchive.Publishing.Hosting;

namespace TrackArchive.Cli.DevServer;

/// <summary>Answers the browser: pages with the preview's script, files as they are, and the stream of states.</summary>
internal sealed class PreviewRequests(ServedFolder folder, PreviewFeed feed, CancellationToken stopping)
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (!LoopbackHost.Allows(request.Host, context.Connection.LocalPort))
            return RefuseAsync(response, StatusCodes.Status421MisdirectedRequest, "The preview answers to localhost only.");
        if (!FetchSite.Allows(request.Headers))
            return RefuseAsync(response, StatusCodes.Status403Forbidden, "The preview answers to its own pages only.");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return RefuseAsync(response, StatusCodes.Status405MethodNotAllowed, "The preview can only be read.");
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in SiteHeaders.All)
            response.Headers[name] = value;
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return request.Path.Value switch
        {
            PreviewRoutes.Events => StreamAsync(context),
            PreviewRoutes.Problems => SendAsync(response, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(feed.Current.Problems)),
            PreviewRoutes.Script => SendAsync(response, "text/javascript; charset=utf-8", PreviewAssets.Script),
            PreviewRoutes.Style => SendAsync(response, "text/css; charset=utf-8", PreviewAssets.Style),
            var path => SendSiteAsync(response, path ?? "/"),
        };
    }

    private async Task StreamAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
        try
        {
            await foreach (var state in feed.FollowAsync(ends.Token))
            {
                await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(state, JsonSerializerOptions.Web)}\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    private Task SendSiteAsync(HttpResponse response, string path)
    {
        // The state first: a page that a build replaces meanwhile must not count as that build's.
        var state = feed.Current;
        if (state.Build.Length == 0)
            return SendAsync(response, "text/html; charset=utf-8", PreviewHtml.BeforeFirstBuild(state), StatusCodes.Status503ServiceUnavailable);
        if ((folder.Find(path) ?? folder.Find(BelowBase(path, state))) is { } file)
            return SendFileAsync(response, file, state, StatusCodes.Status200OK);
        if (folder.Find(path + "/") is not null)
        {
            response.Redirect(new PathString(path + "/").ToUriComponent());
            return Task.CompletedTask;
        }
        return folder.Find("/404.html") is { } notFound
            ? SendFileAsync(response, notFound, state, StatusCodes.Status404NotFound)
            : RefuseAsync(response, StatusCodes.Status404NotFound, "There is no page at this address.");
    }

    /// <summary>The page for wrong addresses links by the path that the site will have; here it is at the root.</summary>
    private static string BelowBase(string path, PreviewState state) =>
        path.StartsWith(state.BasePath, StringComparison.Ordinal) ? path[(state.BasePath.Length - 1)..] : path;

    private static async Task SendFileAsync(HttpResponse response, string file, PreviewState state, int status)
    {
        var type = ContentTypes.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        try
        {
            var bytes = await File.ReadAllBytesAsync(file);
            var isHtml = type == "text/html";
            await SendAsync(response, IsText(type) ? type + "; charset=utf-8" : type, isHtml ? PreviewHtml.WithScript(bytes, state) : bytes, status);
        }
        catch (IOException) when (!response.HasStarted)
        {
            await RefuseAsync(response, StatusCodes.Status404NotFound, "The page was removed a moment ago.");
        }
    }

    private static bool IsText(string type) => type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml";

    private static Task RefuseAsync(HttpResponse response, int status, string why)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(why + "\n");
    }

    private static async Task SendAsync(HttpResponse response, string type, byte[] bytes, int status = StatusCodes.Status200OK)
    {
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, bytes.Length);
        await response.Body.WriteAsync(bytes);
    }
}
