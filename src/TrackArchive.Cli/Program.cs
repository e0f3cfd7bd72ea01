Console.WriteLine("trackarchive");
