public static class StreamedResponse
{
    public static TwelveLabs.StreamedResponse<TChunk, TResult> FromChunks<TChunk, TResult>(System.Collections.Generic.IEnumerable<TChunk> chunks, TResult result)
        where TResult :  class { }
}
