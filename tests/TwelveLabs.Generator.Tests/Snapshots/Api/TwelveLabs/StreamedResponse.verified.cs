public static class StreamedResponse
{
    public static TwelveLabs.StreamedResponse<TPiece, TWhole> FromPieces<TPiece, TWhole>(System.Collections.Generic.IEnumerable<TPiece> pieces, TWhole whole)
        where TWhole :  class { }
}
