public static class StreamedReply
{
    public static TwelveLabs.StreamedReply<TPiece, TWhole> FromPieces<TPiece, TWhole>(System.Collections.Generic.IEnumerable<TPiece> pieces, TWhole whole)
        where TWhole :  class { }
}
