using TwelveLabs.Cli.Terminal;

namespace TwelveLabs.Cli.Demo.Steps;

/// <summary>Generates text and prints it as it streams.</summary>
internal sealed class StreamText : IDemoStep
{
    private const int Indent = 3;

    public string Heading(DemoState demo) => $"Ask about {demo.Best.Item.SentName}";

    public IEnumerable<string> Commands(DemoState demo) => [$"generate text {ShellWord.Of(demo.Prompt)} --video {ShellWord.Of(demo.Best.Item.SentName)}"];

    public async Task RunAsync(DemoState demo, CancellationToken cancellationToken)
    {
        demo.Screen.Detail($"“{demo.Prompt}”");
        var text = new StreamedText(demo.Screen.Console, demo.Screen.Width, Indent);
        try
        {
            var request = new GenerateTextRequest { VideoId = demo.Best.VideoId!, Prompt = demo.Prompt };
            await foreach (var piece in demo.Client.Generate.StreamTextAsync(request, cancellationToken: cancellationToken))
            {
                text.Write(piece.Text ?? "");
            }
        }
        finally
        {
            text.End();
        }
    }
}
