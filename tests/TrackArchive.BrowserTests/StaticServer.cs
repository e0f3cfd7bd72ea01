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
    public static async Task<StaticServer> StartAsync(string folder, string basePath = "/")
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

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
