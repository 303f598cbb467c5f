//! Compresses finished pages beside the setting of the next ones. The result does not depend on who is faster.

use crate::ReportError;
use flate2::{Compress, Compression, FlushCompress, Status};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Half as slow as the best level, and a few percent larger.
const LEVEL: u32 = 6;
/// So many pages may wait; more would only take memory.
const WAITING: usize = 16;

/// Number of a content stream, in the order in which they were handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StreamId(usize);

/// The compressed content streams.
#[derive(Debug)]
pub(crate) struct Streams(Vec<Vec<u8>>);

impl Streams {
    /// All of them, in the order in which they were handed over.
    pub(super) fn into_iter(self) -> impl Iterator<Item = Vec<u8>> {
        self.0.into_iter()
    }

    /// Takes a stream out.
    pub(super) fn take(&mut self, StreamId(index): StreamId) -> Vec<u8> {
        self.0.get_mut(index).map(std::mem::take).unwrap_or_default()
    }
}

/// Takes content streams and compresses them.
pub(crate) struct Compressor {
    sender: SyncSender<Vec<u8>>,
    worker: JoinHandle<Result<Vec<Vec<u8>>, ReportError>>,
    count: usize,
}

impl Compressor {
    pub(crate) fn new() -> Self {
        let (sender, receiver) = sync_channel(WAITING);
        Self { sender, worker: std::thread::spawn(move || work(&receiver)), count: 0 }
    }

    pub(crate) fn add(&mut self, content: Vec<u8>) -> Result<StreamId, ReportError> {
        self.sender.send(content).map_err(|_| stopped())?;
        self.count += 1;
        Ok(StreamId(self.count - 1))
    }

    /// Waits for the last stream.
    pub(crate) fn finish(self) -> Result<Streams, ReportError> {
        drop(self.sender);
        self.worker.join().map_err(|_| stopped())?.map(Streams)
    }
}

fn stopped() -> ReportError {
    ReportError::Write("compression stopped".to_owned())
}

fn work(receiver: &Receiver<Vec<u8>>) -> Result<Vec<Vec<u8>>, ReportError> {
    let mut state = Compress::new(Compression::new(LEVEL), true);
    receiver.iter().map(|content| deflate(&mut state, &content)).collect()
}

/// Compresses with a state that is used again and again: making one costs as much as a small page.
fn deflate(state: &mut Compress, content: &[u8]) -> Result<Vec<u8>, ReportError> {
    state.reset();
    let mut compressed = Vec::with_capacity(content.len() / 3 + 64);
    loop {
        let read = usize::try_from(state.total_in()).unwrap_or(usize::MAX);
        let rest = content.get(read..).unwrap_or_default();
        let status = state.compress_vec(rest, &mut compressed, FlushCompress::Finish);
        match status.map_err(|error| ReportError::Write(error.to_string()))? {
            Status::StreamEnd => {
                compressed.shrink_to_fit();
                return Ok(compressed);
            }
            Status::Ok | Status::BufError => compressed.reserve(content.len() / 8 + 1024),
        }
    }
}

/// Compresses one stream at once.
pub(super) fn compress(content: &[u8]) -> Result<Vec<u8>, ReportError> {
    deflate(&mut Compress::new(Compression::new(LEVEL), true), content)
}
