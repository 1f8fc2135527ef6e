namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Creates an index that supports search (Marengo) and text generation (Pegasus).</summary>
internal sealed class CreateIndex : IDemoStep
{
    public string Heading(DemoState demo) => "Create an index";

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        var request = new CreateIndexRequest
        {
            IndexName = demo.IndexName,
            Engines =
            [
                new() { EngineName = "marengo2.6", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
                new() { EngineName = "pegasus1.1", EngineOptions = [EngineOption.Visual, EngineOption.Conversation] },
            ],
        };

        // Not cancelable once sent: an index whose id never arrived could not be deleted.
        cancellationToken.ThrowIfCancellationRequested();
        var created = await demo.Client.Indexes.CreateAsync(request, cancellationToken: CancellationToken.None);
        demo.IndexId = created.Id;
        demo.Screen.Detail($"{demo.IndexName}, id {created.Id}");
    }
}
