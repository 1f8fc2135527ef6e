using System.Runtime.CompilerServices;
using TwelveLabs;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddTwelveLabs(builder.Configuration.GetSection("TwelveLabs"));
builder.Services.AddTwelveLabsWebhooks(builder.Configuration.GetSection("TwelveLabs"));
builder.Services.AddTwelveLabsProblemDetails();

// A video is larger than the default limit of a request.
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 2L * 1024 * 1024 * 1024);

var app = builder.Build();
app.UseExceptionHandler();

// The body is streamed through: the service holds no part of the video on disk or in memory.
app.MapPost("/indexes/{index}/videos/{name}", async (string index, string name, HttpRequest request, ITasksClient tasks, CancellationToken cancellationToken) =>
{
    var video = FileUpload.FromStream(request.Body, name, length: request.ContentLength);
    var task = await tasks.CreateAsync(new CreateTaskRequest { IndexId = index, VideoFile = video }, cancellationToken: cancellationToken);
    return Results.Accepted($"/tasks/{task.Id}", task);
});

app.MapGet("/tasks/{id}", (string id, ITasksClient tasks, CancellationToken cancellationToken) => tasks.GetAsync(id, cancellationToken: cancellationToken));

// Server-sent events, one for each chunk of the text.
app.MapGet("/videos/{id}/text", (string id, string prompt, IGenerateClient generate, CancellationToken cancellationToken) =>
    TypedResults.ServerSentEvents(ChunksAsync(generate, new GenerateTextRequest { VideoId = id, Prompt = prompt }, cancellationToken), "chunk"));

app.MapTwelveLabsWebhook("/hooks/twelvelabs", (webhook, cancellationToken) =>
{
    app.Logger.LogInformation("{Type}: task {Task}", webhook.Type, webhook.Data.Id);
    return Task.CompletedTask;
});

app.Run();

static async IAsyncEnumerable<string> ChunksAsync(IGenerateClient generate, GenerateTextRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
{
    await foreach (var chunk in generate.StreamTextAsync(request, cancellationToken: cancellationToken))
    {
        yield return chunk.Text ?? "";
    }
}
