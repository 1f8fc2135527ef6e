// Stores the embeddings of a video, and finds the clips that are nearest to a question: Retrieval VIDEO QUESTION
using Microsoft.Extensions.AI;
using TwelveLabs;

if (args is not [var video, var question])
{
    Console.Error.WriteLine("usage: Retrieval VIDEO QUESTION");
    return 2;
}

using var client = new TwelveLabsClient();
using var store = new VectorStore("clips.db");

var task = await client.EmbedTasks.CreateAndWaitAsync(new CreateEmbedTaskRequest
{
    EngineName = "Marengo-retrieval-2.6",
    VideoFile = FileUpload.FromPath(video),
});
foreach (var segment in task.VideoEmbedding.Segments)
{
    store.Add(Path.GetFileName(video), segment.StartOffsetSeconds ?? 0, segment.EndOffsetSeconds ?? 0, segment.Vector.Span);
}

// Texts and videos share one space, so that a question finds a clip.
using var generator = client.AsIEmbeddingGenerator();
var vector = await generator.GenerateVectorAsync(question);
foreach (var clip in store.Nearest(vector, 5))
{
    Console.WriteLine($"{clip.Video}  {clip.Start:0.0}-{clip.End:0.0} s  {clip.Similarity:0.00}");
}

return 0;
