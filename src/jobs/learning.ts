import { type Lesson, learnLesson } from '../routing/training/lesson.ts'

process.once('message', (lesson: Lesson) => process.send?.(learnLesson(lesson), () => process.disconnect()))
