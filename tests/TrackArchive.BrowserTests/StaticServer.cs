using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TrackArchive.BrowserTests;

/// <summary>Serves a folder as any static host does, at the root or below a base path, on a free port of the loopback.</summary>
public sealed class StaticServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private StaticServer(WebApplication app, string basePath) => (_app, Address) = (app, app.Urls.First() + basePath);

    /// <summary>Ends with a slash.</summary>
    public string Address { get; }

    /// <param name="folder">The built site.</param>
    /// <param name="basePath">Begins and ends with a slash.</param>
    /// <param name="rules">Those of a host that has them.</param>
    public static async Task<StaticServer> StartAsync(string folder, string basePath = "/", HostRules? rules = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.UsePathBase(basePath.TrimEnd('/'));
        app.Use(async (context, next) =>
        {
            if (basePath != "/" && !context.Request.PathBase.HasValue)
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            else
                await next(context);
        });
        var files = new PhysicalFileProvider(folder);
        if (rules is not null)
            app.Use((context, next) => Follow(rules, files, context) ? Task.CompletedTask : next(context));
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ServeUnknownFileTypes = true, ContentTypeProvider = new FileExtensionContentTypeProvider() });
        app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Combine(folder, "404.html"));
        });
        await app.StartAsync();
        return new StaticServer(app, basePath);
    }

    /// <summary>Adds the headers; whether the answer is a redirect, and so complete.</summary>
    private static bool Follow(HostRules rules, PhysicalFileProvider files, HttpContext context)
    {
        var path = context.Request.Path.Value!;
        foreach (var (name, value) in rules.HeadersOf(path))
            context.Response.Headers.Append(name, value);
        if (rules.RedirectOf(path, files.GetFileInfo(path).Exists) is not { } redirect)
            return false;
        context.Response.StatusCode = redirect.Status;
        context.Response.Headers.Location = redirect.To;
        return true;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
